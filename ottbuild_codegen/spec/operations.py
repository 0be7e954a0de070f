"""Reads the operations that send a payload: their arguments and their answers."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ottbuild.schemas.spec import COMPONENTS
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document, Mistake, Pointer, SpecError
from ottbuild_codegen.spec.text import limits, literal, prose, sentence

METHODS = ("get", "put", "post", "delete", "patch")
JSON = "application/json"
TAKEN = frozenset("self operation base_url check given str bool Literal Request models".split())
"""Names that the generated `request()` uses, so that no argument can have them."""
CLASH = "{name!r} can't name an argument of request(): use lower case letters, and no word of Python or of request()"


@dataclass(frozen=True)
class Argument:
    """One argument of `request()`."""

    name: str
    place: str
    """The part of the request that has the value: `url`, `query`, `header` or `body`."""
    key: str
    """The name of the value in that part."""
    node: Node
    """The schema of the value."""
    about: str
    required: bool = False
    default: str | None = None
    before: str = ""
    """The prefix of the value, such as `Bearer `."""
    secret: bool = False

    def __str__(self) -> str:
        annotation = f"Literal[{', '.join(map(literal, self.node['enum']))}]" if "enum" in self.node else "str"
        if self.default is not None:
            return f"{self.name}: {annotation} = {literal(self.default)}"
        return f"{self.name}: {annotation}{'' if self.required else ' | None = None'}"

    @property
    def doc(self) -> str:
        """The description for docstrings and the reference."""
        rest = {key: value for key, value in self.node.items() if key not in ("enum", "default", "description")}
        return " ".join(part for part in (sentence(prose(self.about)), limits(rest)) if part)

    @property
    def data(self) -> dict[str, Any]:
        """The entry in `spec.json`."""
        parts = {"in": self.place, "key": self.key, "schema": self.node, "required": self.required}
        more = {"default": self.default, "before": self.before, "secret": self.secret}
        return {name: value for name, value in {**parts, **more}.items() if value not in (None, "", False)}


@dataclass(frozen=True)
class Operation:
    """One operation of the provider's API."""

    id: str
    about: str
    method: str
    server: str
    path: str
    body: Component
    arguments: list[Argument]
    credentials: list[list[str]]
    """The names of the arguments with credentials: a request needs one of these lists."""
    answers: dict[str, list[Component]]
    """HTTP status -> the possible bodies of the answer; empty if there is no body or it is not documented."""

    @property
    def data(self) -> dict[str, Any]:
        """The entry in `spec.json`."""
        return {
            "method": self.method,
            "server": self.server,
            "path": self.path,
            "body": f"{COMPONENTS}{self.body.name}",
            "arguments": {argument.name: argument.data for argument in self.arguments},
            "credentials": self.credentials,
            "answers": {
                status: [f"{COMPONENTS}{part.name}" for part in parts] for status, parts in self.answers.items()
            },
        }


@dataclass
class Sender:
    """The class that gives `request()` to the builders and models of one payload."""

    body: Component
    operations: list[Operation] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name of the class."""
        return f"{self.body.names.class_name}Sender"

    @property
    def arguments(self) -> list[Argument]:
        """The arguments of `request()`, required ones first."""
        return sorted(
            self.operations[0].arguments, key=lambda argument: not argument.required or argument.default is not None
        )

    def answer(self, prefix: str) -> str:
        """Return the type of the answer; `prefix` is put before the names of models."""
        statuses = [(status, parts) for operation in self.operations for status, parts in operation.answers.items()]
        names = [f"{prefix}{part.names.class_name}" for _, parts in statuses for part in parts]
        silent = any(status.startswith("2") and not parts for status, parts in statuses)
        return " | ".join([*dict.fromkeys(names), *(["None"] if silent or not names else [])])


class Operations:
    """Reads the operations of one spec."""

    def __init__(self, spec_set: SpecSet, document: Document) -> None:
        self.spec_set = spec_set
        self.document = document
        self.mistakes: list[Mistake] = []
        self.schemes: dict[str, Any] = document.data["components"].get("securitySchemes", {})
        self.senders: dict[str, Sender] = {}
        """Name of a component -> the class that sends it."""
        seen: set[str] = set()
        for at, path, item, method, node in calls(document):
            body = self.body(at, node)
            if body is None:
                continue
            if not re.fullmatch(r"[a-z][a-z0-9_]*", node.get("operationId", "")) or node["operationId"] in seen:
                self.report(
                    (*at, "operationId"), "an operation that sends a payload needs a name of its own, in snake case"
                )
                continue
            seen.add(node["operationId"])
            self.senders.setdefault(body.name, Sender(body)).operations.append(
                self.operation(at, path, item, method, node, body)
            )
        for sender in self.senders.values():
            for operation in sender.operations[1:]:
                if (operation.arguments, operation.credentials) != (
                    sender.operations[0].arguments,
                    sender.operations[0].credentials,
                ):
                    text = f"operations that send the same payload take the same arguments, unlike {operation.id!r}"
                    self.report(("components", "schemas", sender.body.name), text)
        for component in spec_set.of(document):
            for wire, part in component.node.get("properties", {}).items():
                if "x-credential" in part and component.name not in self.senders:
                    at = ("components", "schemas", component.name, "properties", wire)
                    self.report(at, "a credential stands in an object that an operation sends")
        if self.mistakes:
            raise SpecError(self.mistakes)

    def report(self, at: Pointer, message: str) -> None:
        self.mistakes.append(self.document.mistake(at, message))

    def of(self, component: Component) -> Sender | None:
        """Return the class that sends a component, by itself or as a member of a union."""
        union = self.spec_set.kind_unions.get((component.stem, component.name), component)
        return self.senders.get(component.name) or (
            self.senders.get(union.name) if union.stem == component.stem else None
        )

    def body(self, at: Pointer, node: Node) -> Component | None:
        """Return the payload that an operation sends, if it has one."""
        schema = node.get("requestBody", {}).get("content", {}).get(JSON, {}).get("schema")
        if schema is None:
            return None
        body = self.spec_set.target(self.document, schema["$ref"]) if set(schema) == {"$ref"} else None
        if body is None or body.document is not self.document or "x-kind" not in body.node:
            self.report((*at, "requestBody"), "the body of a request is a reference to a payload kind of this file")
            return None
        return body

    def operation(
        self, at: Pointer, path: str, item: Node, method: str, node: Node, body: Component
    ) -> Operation:  # fmt: skip
        arguments: list[Argument] = []
        servers = node.get("servers") or item.get("servers") or self.document.data.get("servers") or []
        if not servers:
            self.report(at, "no server is given for this operation")
        server: Node = servers[0] if servers else {"url": ""}
        for name, variable in server.get("variables", {}).items():
            limit = {"type": "string", **({"enum": variable["enum"]} if "enum" in variable else {})}
            required = variable.get("x-required", False)
            about = variable.get("description", "")
            arguments.append(
                Argument(name, "url", name, limit, about, required, None if required else variable["default"])
            )
        arguments += self.parameters(at, item, node)
        template = server["url"] + path
        known = {argument.key for argument in arguments if argument.place == "url"}
        for name in sorted(set(re.findall(r"{([^{}]*)}", template)) ^ known):
            self.report(at, f"{name!r} is a variable of the URL or has a description, but not both")
        alternatives = self.alternatives(at, node)
        required = len(alternatives) == 1
        for name in dict.fromkeys(name for names in alternatives for name in names):
            arguments.append(self.credential(name, required))
        if body.is_object:
            for field in self.spec_set.fields(body):
                if field.raw.get("x-credential"):
                    about = f"{sentence(field.node.get('description', ''))} By default the one in the payload."
                    arguments.append(Argument(field.name, "body", field.wire, {"type": "string"}, about, secret=True))
        names = [argument.name for argument in arguments]
        for name in names:
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or name in TAKEN or keyword.iskeyword(name):
                self.report(at, CLASH.format(name=name))
            if names.count(name) > 1:
                self.report(at, f"two arguments of request() are called {name!r}")
        summary = str(node.get("summary", node["operationId"]))
        return Operation(
            node["operationId"], summary, method.upper(), server["url"], path, body,
            arguments, alternatives, self.answers(at, node),
        )  # fmt: skip

    def parameters(self, at: Pointer, item: Node, node: Node) -> Iterator[Argument]:
        merged = {
            (parameter["in"], parameter["name"]): parameter
            for parameter in [*item.get("parameters", []), *node.get("parameters", [])]
        }
        for (place, key), parameter in merged.items():
            schema = parameter.get("schema", {})
            if place == "cookie" or schema.get("type") != "string":
                self.report(
                    at, f"the parameter {key!r} of an operation that sends a payload must be a string, and no cookie"
                )
                continue
            default = schema.get("default")
            name = parameter.get("x-name") or key.lower().replace("-", "_")
            about = parameter.get("description", "")
            place = "url" if place == "path" else place
            yield Argument(name, place, key, schema, about, parameter.get("required", False), default)

    def alternatives(self, at: Pointer, node: Node) -> list[list[str]]:
        """Return the alternative lists of credentials of an operation."""
        alternatives: list[list[str]] = []
        for requirement in node.get("security", self.document.data.get("security", [])):
            for name in requirement:
                scheme = self.schemes.get(name, {})
                bearer = (scheme.get("type"), scheme.get("scheme")) == ("http", "bearer")
                if not bearer and (scheme.get("type") != "apiKey" or scheme.get("in") not in ("header", "query")):
                    self.report(at, f"the security scheme {name!r} is not a bearer token or a key in a header or query")
                    return []
            alternatives.append(list(requirement))
        return alternatives

    def credential(self, name: str, required: bool) -> Argument:
        scheme = self.schemes[name]
        about = scheme.get("description", "")
        if scheme["type"] == "http":
            return Argument(
                name, "header", "Authorization", {"type": "string"}, about, required, before="Bearer ", secret=True
            )
        return Argument(name, scheme["in"], scheme["name"], {"type": "string"}, about, required, secret=True)

    def answers(self, at: Pointer, node: Node) -> dict[str, list[Component]]:
        answers: dict[str, list[Component]] = {}
        for status, response in node.get("responses", {}).items():
            schema = response.get("content", {}).get(JSON, {}).get("schema")
            parts = [] if schema is None else as_list(schema.get("anyOf", schema))
            answers[status] = []
            for part in parts:
                target = self.spec_set.target(self.document, part["$ref"]) if set(part) == {"$ref"} else None
                if target is None or target.document is not self.document or "x-kind" not in target.node:
                    text = "an answer is a reference to a payload kind of this file, or anyOf such ones"
                    self.report((*at, "responses", status), text)
                else:
                    answers[status].append(target)
        return answers


def calls(document: Document) -> Iterator[tuple[Pointer, str, Node, str, Node]]:
    """Yield the place, path, path item, method and node of every operation of a spec."""
    for path, item in document.data.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield ("paths", path, method), path, item, method, item[method]


def answered(spec_set: SpecSet) -> set[tuple[str, str]]:
    """Return (stem, name) of the components that only answers and callbacks use."""
    asked: set[tuple[str, str]] = set()
    answers: set[tuple[str, str]] = set()
    for document in spec_set.documents:
        nodes = [node for *_, node in calls(document)]
        asked |= reachable(spec_set, document, [node.get("requestBody") for node in nodes])
        answers |= reachable(
            spec_set, document, [node.get(key) for node in nodes for key in ("responses", "callbacks")]
        )
        if document.data["info"].get("x-inbound"):
            answers |= {(document.stem, name) for name in document.schemas}
            asked -= {(document.stem, name) for name in document.schemas}
    return answers - asked


def reachable(spec_set: SpecSet, document: Document, node: Any) -> set[tuple[str, str]]:
    """Return (stem, name) of all components that a node refers to, directly or through others."""
    names: set[tuple[str, str]] = set()
    waiting: list[tuple[Document, Any]] = [(document, node)]
    while waiting:
        document, node = waiting.pop()
        if isinstance(node, dict):
            for ref in (node.get("$ref"), node.get("x-untagged")):
                if isinstance(ref, str):
                    target = spec_set.target(document, ref)
                    if (target.stem, target.name) not in names:
                        names.add((target.stem, target.name))
                        waiting.append((target.document, target.node))
            waiting += [(document, part) for part in node.values()]
        elif isinstance(node, list):
            waiting += [(document, part) for part in node]
    return names
