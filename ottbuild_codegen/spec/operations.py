"""Reads the operations that send a payload: their arguments and their answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ottbuild.http.form import DELIMITERS, FORM
from ottbuild.schemas.spec import COMPONENTS
from ottbuild_codegen.spec.identifiers import KEYWORDS, REQUEST_ARGUMENTS
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.sending import KEYWORD, has_place, sending
from ottbuild_codegen.spec.source import Document, Mistake, Pointer, SpecError, calls
from ottbuild_codegen.spec.text import limits, literal, prose, sentence

JSON = "application/json"
IS_JSON = re.compile(r"application/([\w.+-]+\+)?json\b", re.IGNORECASE)
STYLES = (*DELIMITERS, "deepObject")
"""The styles of the properties of a form."""
LIMITS = ("type", "maxLength", "pattern", "x-length-unit")
"""The rules of a credential in the body that `request()` validates; it is not empty in any case."""
BASIC = {
    "username": "User name of HTTP basic authentication.",
    "password": "Password of HTTP basic authentication; it may be empty.",
}
"""The arguments of HTTP basic authentication -> what they are."""
CLASH = "{name!r} can't name an argument of request(): use lower case letters, and no word of Python or argument of every request()"


@dataclass(frozen=True)
class Argument:
    """One argument of `request()`."""

    name: str
    place: str
    """The part of the request that has the value: `url`, `query`, `header`, `basic` or `body`. `basic` is the header of
    HTTP basic authentication, which has two values. `body` is the payload, also where that is the query."""
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
    is_parameter: bool = False
    """True for a parameter of the operation, which may differ for each payload."""
    leads: bool = False
    """True if the path begins with it: it says whose account is used."""

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}"

    @property
    def annotation(self) -> str:
        """The type, with the default."""
        annotation = f"Literal[{', '.join(map(literal, self.node['enum']))}]" if "enum" in self.node else "str"
        if self.default is not None:
            return f"{annotation} = {literal(self.default)}"
        return f"{annotation}{'' if self.is_required else ' | None = None'}"

    @property
    def is_required(self) -> bool:
        """True if `request()` has to be given a value; a credential of the body may be in the payload."""
        return self.required and self.default is None and self.place != "body"

    @property
    def is_kept(self) -> bool:
        """True if an account holds the value for all requests."""
        return (
            self.place in ("basic", "body")
            or self.secret
            or (self.place == "url" and (self.leads or not self.is_parameter))
        )

    @property
    def as_optional(self) -> Argument:
        """The argument where it can be left out, since not every operation takes it."""
        return replace(self, required=False, default=None)

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
    """The URL before the path. Without a host, it starts with `/`, and `request()` requires `base_url`."""
    path: str
    body: Component
    arguments: list[Argument]
    credentials: list[list[str]]
    """The names of the arguments with credentials: a request needs one of these lists."""
    answers: dict[str, list[Component]]
    """HTTP status -> the possible bodies of the answer; empty if there is no body or it is not documented."""
    form: dict[str, Node] | None = None
    """Property -> its encoding, if the body is a form or the query; None if it is JSON."""
    in_query: bool = False
    """True if the payload is the query of the URL, and there is no body."""
    headers: dict[str, dict[str, Node]] = field(default_factory=dict[str, dict[str, Node]])
    """HTTP status -> the schemas of the headers of the answer, by their names."""
    samples: dict[str, Any] = field(default_factory=dict[str, Any])
    """HTTP status -> the body of an answer, where the operation has an example of its own."""
    sending: Node = field(default_factory=dict)
    """What may be sent again, under which key, and how often, as far as the provider says."""

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
            **({} if self.form is None else {"form": self.form}),
            **({"in_query": True} if self.in_query else {}),
            **({"headers": self.headers} if self.headers else {}),
            **({"samples": self.samples} if self.samples else {}),
            **({"sending": self.sending} if self.sending else {}),
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
        return sorted(self.operations[0].arguments, key=lambda argument: not argument.is_required)

    @property
    def path_only(self) -> bool:
        """True if no operation has a server with a host, so that `request()` requires `base_url`."""
        return all(operation.server.startswith("/") for operation in self.operations)

    @property
    def base_url_doc(self) -> str:
        """The description of the argument `base_url`."""
        return base_url_doc(self.operations, self.path_only)

    def answer(self, prefix: str) -> str:
        """Return the type of the answer; `prefix` is put before the names of models."""
        statuses = [(status, parts) for operation in self.operations for status, parts in operation.answers.items()]
        names = [f"{prefix}{part.names.class_name}" for _, parts in statuses for part in parts]
        silent = any(status.startswith("2") and not parts for status, parts in statuses)
        return " | ".join([*dict.fromkeys(names), *(["None"] if silent or not names else [])])


class Account:
    """The class that keeps the credentials of an account for all operations of one provider."""

    def __init__(self, operations: list[Operation]) -> None:
        self.operations = operations
        self.kept = sorted(self._merged("is_kept"), key=lambda argument: not argument.is_required)
        """The arguments of the account, required ones first."""
        self.parameters = [argument.as_optional for argument in self._merged("is_parameter")]
        """The arguments of its `request()`."""

    def _merged(self, role: str) -> list[Argument]:
        """Return the arguments of all operations that have a role, each once."""
        merged: dict[str, Argument] = {}
        everywhere = [{argument.name for argument in operation.arguments} for operation in self.operations]
        for operation in self.operations:
            for argument in operation.arguments:
                if getattr(argument, role):
                    known = merged.setdefault(argument.name, argument)
                    if known.annotation != argument.annotation:
                        merged[argument.name] = replace(known.as_optional, node={"type": "string"})
        return [
            argument
            if argument.default is not None or all(name in names for names in everywhere)
            else argument.as_optional
            for name, argument in merged.items()
        ]

    @property
    def several(self) -> list[str]:
        """The operations that send the same payload as another one, so that they are chosen by their ids."""
        bodies = [operation.body.name for operation in self.operations]
        return [operation.id for operation in self.operations if bodies.count(operation.body.name) > 1]

    @property
    def path_only(self) -> bool:
        """True if no operation has a server with a host, so that `base_url` is required."""
        return all(operation.server.startswith("/") for operation in self.operations)


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
                if "x-credential" in part and not self.takes_credential(component, wire):
                    at = ("components", "schemas", component.name, "properties", wire)
                    self.report(at, "a credential stands in an object that an operation sends")
        if self.mistakes:
            raise SpecError(self.mistakes)

    @property
    def account(self) -> Account:
        """The account of the provider."""
        return Account([operation for sender in self.senders.values() for operation in sender.operations])

    def report(self, at: Pointer, message: str) -> None:
        self.mistakes.append(self.document.mistake(at, message))

    def of(self, component: Component) -> Sender | None:
        """Return the class that sends a component, by itself or as a member of a union."""
        union = self.spec_set.kind_unions.get((component.stem, component.name), component)
        return self.senders.get(component.name) or (
            self.senders.get(union.name) if union.stem == component.stem else None
        )

    def takes_credential(self, component: Component, wire: str) -> bool:
        """Return True if a credential can stand in a component: requests take it, by itself or as a security scheme."""
        sender = self.of(component)
        if sender is None or sender.body is component:
            return sender is not None
        return all(wire in names for operation in sender.operations for names in operation.credentials)

    def body(self, at: Pointer, node: Node) -> Component | None:
        """Return the payload that an operation sends, if it has one."""
        schema = body_of(node).get("schema")
        if schema is None:
            query = self.query(node)
            return None if query is None else self.spec_set.target(self.document, query["schema"]["$ref"])
        body = self.spec_set.target(self.document, schema["$ref"]) if set(schema) == {"$ref"} else None
        if body is None or body.document is not self.document or "x-kind" not in body.node:
            self.report((*at, "requestBody"), "the body of a request is a reference to a payload kind of this file")
            return None
        return body

    def server(self, item: Node, node: Node) -> Node | None:
        """Return the server of an operation; None if none is given."""
        servers: list[Node] = node.get("servers") or item.get("servers") or self.document.data.get("servers") or []
        return servers[0] if servers else None

    def query(self, node: Node) -> Node | None:
        """Return the parameter whose fields are the query of an operation without a body: a payload kind of this file."""
        for parameter in node.get("parameters", []) if not body_of(node) else []:
            ref = parameter["schema"].get("$ref")
            if parameter["in"] == "query" and ref is not None:
                target = self.spec_set.target(self.document, ref)
                if target.is_object and target.document is self.document and "x-kind" in target.node:
                    return dict(parameter)
        return None

    def operation(
        self, at: Pointer, path: str, item: Node, method: str, node: Node, body: Component
    ) -> Operation:  # fmt: skip
        arguments: list[Argument] = []
        server = self.server(item, node)
        if server is None:
            self.report(at, "no server is given for this operation")
            server = {"url": ""}
        for name, variable in server.get("variables", {}).items():
            limit = {"type": "string", **({"enum": variable["enum"]} if "enum" in variable else {})}
            required = variable.get("x-required", False)
            about = variable.get("description", "")
            arguments.append(
                Argument(name, "url", name, limit, about, required, None if required else variable["default"])
            )
        arguments += self.parameters(at, path, item, node)
        template = server["url"] + path
        known = {argument.key for argument in arguments if argument.place == "url"}
        for name in sorted(set(re.findall(r"{([^{}]*)}", template)) ^ known):
            self.report(at, f"{name!r} is a variable of the URL or has a description, but not both")
        requirements = self.requirements(at, node)
        credentials = [
            {argument.name: argument for name in names for argument in self.credential(name)} for names in requirements
        ]
        alternatives = list(map(list, dict.fromkeys(map(tuple, credentials))))
        for argument in {(one.name, one.place): one for names in credentials for one in names.values()}.values():
            arguments.append(replace(argument, required=len(alternatives) == 1))
        if body.is_object:
            for field in self.spec_set.fields(body):
                # A field that repeats a security scheme is read where it stands, and sent as the scheme says.
                if field.raw.get("x-credential") and not any(field.name in names for names in alternatives):
                    about = f"{sentence(field.node.get('description', ''))} By default the one in the payload."
                    rules = {key: part for key, part in field.node.items() if key in LIMITS}
                    required = field.node["x-credential"] == "required"
                    arguments.append(Argument(field.name, "body", field.wire, rules, about, required, secret=True))
        names = [argument.name for argument in arguments]
        for name in names:
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or name in KEYWORDS | REQUEST_ARGUMENTS:
                self.report(at, CLASH.format(name=name))
            if names.count(name) > 1:
                self.report(at, f"two arguments of request() are called {name!r}")
        summary = str(node.get("summary", node["operationId"]))
        in_query = not body_of(node)
        form = None if JSON in node.get("requestBody", {}).get("content", {}) else self.form(at, body_of(node))
        answers = self.answers(at, node)
        return Operation(
            node["operationId"], summary, method.upper(), server["url"], path, body,
            arguments, alternatives, answers, form, in_query, *self.shown(at, node),
            self.sending(at, node, body, names, answers),
        )  # fmt: skip

    def sending(
        self, at: Pointer, node: Node, body: Component, arguments: list[str], answers: dict[str, list[Component]]
    ) -> Node:
        """Return how an operation is sent; report what names nothing."""
        found = sending(self.spec_set, self.document, node, body, arguments)
        key: Node = found.get("key", {})
        where = (*at, KEYWORD, "key")
        if "argument" in key and key["argument"] not in arguments:
            self.report(where, f"{key['argument']!r} is not an argument of {node['operationId']}")
        if "field" in key and not has_place(self.spec_set, body, key["field"]):
            self.report(where, f"{key['field']!r} is not a field of {body.name}")
        for way in found.get("to", ()):
            if not has_place(self.spec_set, body, way):
                self.report((*at, KEYWORD, "to"), f"{way!r} is not a field of {body.name}")
        told = key.get("repeated", {}).get("field")
        fields = {name for parts in answers.values() for part in parts for name in part.node.get("properties", {})}
        if told is not None and told not in fields:
            self.report((*where, "repeated"), f"{told!r} is not a field of an answer")
        return found

    def form(self, at: Pointer, media: Node) -> dict[str, Node]:
        """Return the encoding of a form: property -> `style` and `explode`, or `contentType`."""
        encodings: dict[str, Node] = {}
        for name, given in media.get("encoding", {}).items():
            encoding = encoding_of(given)
            if encoding is None:
                place = (*at, "requestBody", "content", FORM, "encoding", name)
                self.report(place, f"the style of a property of a form is one of {', '.join(STYLES)}")
            elif encoding:
                encodings[name] = encoding
        return encodings

    def parameters(self, at: Pointer, path: str, item: Node, node: Node) -> Iterator[Argument]:
        merged = {
            (parameter["in"], parameter["name"]): parameter
            for parameter in [*item.get("parameters", []), *node.get("parameters", [])]
        }
        payload = self.query(node)
        if payload is not None:
            del merged["query", payload["name"]]
            if (payload.get("style", "form"), payload.get("explode", True)) != ("form", True):
                self.report(at, f"the payload {payload['name']!r} in the query has the style form, and is exploded")
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
            is_secret = schema.get("format") == "password"
            required = parameter.get("required", False)
            leads = place == "url" and f"{{{key}}}" in path.split("/")[1]
            yield Argument(
                name, place, key, schema, about, required, default, secret=is_secret, is_parameter=True, leads=leads
            )

    def requirements(self, at: Pointer, node: Node) -> list[list[str]]:
        """Return the alternative lists of security schemes of an operation."""
        alternatives: list[list[str]] = []
        for requirement in node.get("security", self.document.data.get("security", [])):
            for name in requirement:
                scheme = self.schemes.get(name, {})
                is_http = scheme.get("type") == "http" and scheme.get("scheme") in ("basic", "bearer")
                if not is_http and (scheme.get("type") != "apiKey" or scheme.get("in") not in ("header", "query")):
                    text = "is not basic authentication, a bearer token or a key in a header or query"
                    self.report(at, f"the security scheme {name!r} {text}")
                    return []
            if share_a_header([self.schemes[name] for name in requirement]):
                self.report(at, f"{' and '.join(requirement)} are values of the same header")
            alternatives.append(list(requirement))
        return alternatives

    def credential(self, name: str) -> list[Argument]:
        """Return the arguments of a security scheme: two for basic authentication, else one."""
        scheme = self.schemes[name]
        about = scheme.get("description", "")
        text = {"type": "string"}
        if scheme["type"] == "apiKey":
            return [Argument(name, scheme["in"], scheme["name"], text, about, secret=True)]
        if scheme["scheme"] == "bearer":
            return [Argument(name, "header", "Authorization", text, about, before="Bearer ", secret=True)]
        return [Argument(key, "basic", key, text, f"{of} {about}".strip(), secret=True) for key, of in BASIC.items()]

    def shown(self, at: Pointer, node: Node) -> tuple[dict[str, dict[str, Node]], dict[str, Any]]:
        """Return the headers of the answers, and the examples that the operation has of them, by their statuses."""
        headers: dict[str, dict[str, Node]] = {}
        samples: dict[str, Any] = {}
        for status, response in node.get("responses", {}).items():
            named = {name: header.get("schema", {}) for name, header in response.get("headers", {}).items()}
            if named:
                headers[status] = named
            media = response.get("content", {}).get(JSON, {})
            if "example" in media:
                samples[status] = media["example"]
        return headers, samples

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


def base_url_doc(operations: list[Operation], path_only: bool) -> str:
    """Return the description of the argument `base_url`."""
    if not path_only:
        return "What stands before the path, in place of the provider's own server."
    return f"What stands before the path: https://host{operations[0].server.rstrip('/')} with the provider's host."


def body_of(node: Node) -> Node:
    """Return the Media Type Object of the body that an operation takes: JSON, else a form; empty if it takes neither."""
    content: Node = node.get("requestBody", {}).get("content", {})
    media: Node = content.get(JSON) or content.get(FORM) or {}
    return media


def share_a_header(schemes: list[Node]) -> bool:
    """Return True if two security schemes are values of the same header, so that no request can have both."""
    headers = [
        "authorization" if scheme["type"] == "http" else scheme["name"].lower()
        for scheme in schemes
        if scheme.get("in") != "query"
    ]
    return len(set(headers)) < len(headers)


def encoding_of(given: Node) -> Node | None:
    """Return what an Encoding Object means for a form; empty if it means nothing, None if its style is unknown.

    `style`, `explode` and `allowReserved` take precedence over `contentType`, which only matters if it is JSON.
    """
    if given.keys() & {"style", "explode", "allowReserved"}:
        style = given.get("style", "form")
        explode = given.get("explode", style == "form")
        return {"style": style, "explode": explode} if style in STYLES else None
    is_json = IS_JSON.match(given.get("contentType", ""))
    return {"contentType": JSON} if is_json else {}
