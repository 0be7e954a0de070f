"""HTTP requests as plain data, for any HTTP client to send."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from unicodedata import category
from urllib.parse import quote

from ottbuild.http.form import FORM, encode
from ottbuild.http.operation import Operation
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas import jsontext
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.validator import validate_node

R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class Request(Generic[R_co]):
    """An HTTP request, ready to be sent. It holds credentials, which its repr does not show."""

    method: str
    url: str
    headers: dict[str, str] = field(hash=False)
    content: bytes
    """The body: wire JSON, or a form if that is what the operation takes."""
    operation: Operation
    """The operation that is called; `read_response()` reads its answer."""
    form_of: bytes | None = None
    """The wire JSON that is written as a form in `content`; None if `content` is the wire JSON."""

    def __repr__(self) -> str:
        shown = {
            "Content-Type",
            *(argument["key"] for argument in self.operation.at("header").values() if not argument.get("secret")),
        }
        headers = {name: value if name in shown else "***" for name, value in self.headers.items()}
        url, mark, query = self.url.partition("?")
        url += mark + "&".join(f"{part.partition('=')[0]}=***" for part in query.split("&") if part)
        return f"<Request {self.operation}: {self.method} {url} {headers} {len(self.content)} bytes>"


def request_of(
    payload: Payload, operations: tuple[Operation, ...], id: str, given: Mapping[str, Any], base_url: Any, check: bool
) -> Request[Any]:
    """Return the request that sends a payload.

    Args:
        payload: What is sent.
        operations: The operations that send it.
        id: The operation that is called.
        given: Its arguments, by Python name; None counts as not given.
        base_url: The URL before the path, in place of the provider's server.
        check: Check the payload first.

    Raises:
        ValueError: An argument is missing or wrong; every one is listed. Secrets are not shown.
        InvalidPayload: The payload breaks a rule.
    """
    operation = next((candidate for candidate in operations if candidate.id == id), operations[0])
    values = {name: argument.get("default") for name, argument in operation.arguments.items()}
    values |= {name: value for name, value in given.items() if value is not None}
    refused = [
        f"{name}: {reason}"
        for name, value in values.items()
        if (reason := _refused(operation.spec, operation.arguments[name], value)) is not None
    ]
    refused += _credentials_refused(operation, given)
    basic = {argument["key"]: values[name] for name, argument in operation.at("basic").items()}
    if set(basic.values()) == {""}:
        refused.append("username, password: must not both be empty")
    server: str = operation.node["server"]
    if base_url is None and server.startswith("/"):
        refused.append(f"base_url: is required, as no host is known: https://host{server.rstrip('/')}")
    elif base_url is not None and not (isinstance(base_url, str) and _BASE_URL.fullmatch(base_url)):
        refused.append(
            "base_url: must be an http or https URL without user, query and fragment, such as https://host/path"
        )
    if operation.id != id:
        refused.insert(0, f"operation: {id!r} is not one of {', '.join(candidate.id for candidate in operations)}")
    if refused:
        raise ValueError("\n  ".join([f"{operation.body.label} can't be requested:", *refused]))
    texts = {name: value for name, value in values.items() if value is not None}
    url = (server if base_url is None else base_url.rstrip("/")) + operation.node["path"]
    for name, argument in operation.at("url").items():
        url = url.replace(f"{{{argument['key']}}}", texts.get(name, ""))
    query = [
        f"{argument['key']}={quote(texts[name], '')}"
        for name, argument in operation.at("query").items()
        if name in texts
    ]
    encoding = operation.node.get("form")
    headers = {"Content-Type": "application/json" if encoding is None else FORM}
    for name, argument in operation.at("header").items():
        if name in texts:
            headers[argument["key"]] = argument.get("before", "") + texts[name]
    if basic.get("username") is not None:
        headers["Authorization"] = "Basic " + b64encode(f"{basic['username']}:{basic['password']}".encode()).decode()
    in_body = {argument["key"]: texts[name] for name, argument in operation.at("body").items() if name in texts}
    wire = payload._wire
    if not in_body:
        content = payload._checked(wire) if check else payload._unchecked(wire)
    else:
        wire = _with(operation.body, wire, in_body)
        content = Payload._checked(payload, wire) if check else jsontext.dumps(wire)
    url += "?" + "&".join(query) if query else ""
    if encoding is None:
        return Request(operation.node["method"], url, headers, content, operation)
    data = jsontext.loads(content)
    if not isinstance(data, dict):
        raise ValueError(
            f"{operation.body.label} can't be requested: a form is an object, not {jsontext.kind_of(data)}"
        )
    return Request(operation.node["method"], url, headers, encode(data, encoding), operation, content)


IN_URL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
"""The values that a variable of a URL can have."""
_BASE_URL = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?")
_ELSEWHERE = re.compile(r"[!-~]([ -~]*[!-~])?")


def _refused(spec: Spec, argument: Node, value: Any) -> str | None:
    """Return why a value can't be sent, None if it can. A secret is not shown."""
    if value is None:
        return "is required" if argument.get("required") else None
    if not isinstance(value, str):
        return f"must be a string, not {jsontext.kind_of(value)}"
    if argument["in"] == "basic":
        return _refused_in_basic(argument["key"], value)
    if not value:
        return "must not be empty"
    if argument["in"] == "url" and not IN_URL.fullmatch(value):
        return f"{value!r} has something other than letters and digits, and . _ - between them"
    if not _ELSEWHERE.fullmatch(value):
        return "has a line break or another character that is not printable ASCII, or space at an end"
    return "; ".join(problem.message for problem in validate_node(spec, argument["schema"], value)) or None


def _refused_in_basic(key: str, value: str) -> str | None:
    """Return why HTTP basic authentication can't take a value. It takes any script, and either value may be empty."""
    if any(category(char) in ("Cc", "Cs") for char in value):
        return "has a line break or another control character, or half of a character"
    return "has a colon, which ends a user name" if key == "username" and ":" in value else None


def _credentials_refused(operation: Operation, given: Mapping[str, Any]) -> list[str]:
    """Return a text unless exactly one of the alternatives was given."""
    alternatives: list[list[str]] = operation.node["credentials"]
    if len(alternatives) < 2:
        return []  # each is an argument that has to be given
    names = {name for names in alternatives for name in names}
    if {name for name in names if given.get(name) is not None} in [set(names) for names in alternatives]:
        return []
    either = " or ".join(" with ".join(names) or "none of them" for names in alternatives)
    return [f"{', '.join(sorted(names))}: give {either}"]


def _with(schema: Schema, wire: Wire, values: Wire) -> Wire:
    """Return an object with more values, in the order of the spec."""
    places = {name: place for place, name in enumerate(schema.node["properties"])}
    return dict(sorted({**wire, **values}.items(), key=lambda item: places.get(item[0], len(places))))
