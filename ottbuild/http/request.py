"""HTTP requests as plain data, for any HTTP client to send."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar, final
from unicodedata import category
from urllib.parse import quote

from ottbuild.http.form import FORM, encode
from ottbuild.http.operation import Description, Operation, described
from ottbuild.payloads.hidden import Frozen, revealed
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas import jsontext
from ottbuild.schemas.secrets import looks_secret
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.validator import validate_node
from ottbuild.schemas.veil import STARS, veil

R_co = TypeVar("R_co", covariant=True)


@final
class Headers(Frozen, Mapping[str, str]):
    """The headers of a request. They can't be changed, and show only values that are no credentials."""

    __slots__ = ("_shown", "_values")

    _values: dict[str, str]
    _shown: frozenset[str]

    def __init__(self, values: Mapping[str, str], shown: Iterable[str] = ("Content-Type",)) -> None:
        object.__setattr__(self, "_values", dict(values))
        object.__setattr__(self, "_shown", frozenset(shown))

    def __reduce__(self) -> Any:
        return Headers, (self._values, self._shown)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __or__(self, other: Mapping[str, str]) -> dict[str, str]:
        return {**self, **other}

    def __ror__(self, other: Mapping[str, str]) -> dict[str, str]:
        return {**other, **self}

    def __repr__(self) -> str:
        return repr({name: value if name in self._shown else STARS for name, value in self._values.items()})

    def hidden(self) -> tuple[str, ...]:
        """Return the values that are not shown, without the name of a scheme such as `Bearer`."""
        values = [value for name, value in self._values.items() if name not in self._shown]
        return tuple(value.removeprefix("Bearer ").removeprefix("Basic ") for value in values)

    def copy(self) -> dict[str, str]:
        """Return the headers as a new dict."""
        return dict(self._values)


@final
class Request(Frozen, Generic[R_co]):
    """An HTTP request, ready to be sent. It can't be changed. It holds credentials, which its repr does not show.

    It is no dataclass, so that nothing that walks the fields of those can show them.
    """

    __slots__ = ("_content", "_form_of", "_headers", "_method", "_operation", "_url")

    _method: str
    _url: str
    _headers: Headers
    _content: bytes
    _operation: Operation
    _form_of: bytes | None

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
        operation: Operation,
        form_of: bytes | None = None,
    ) -> None:
        shown = [
            argument["key"]
            for argument in described(operation).at("header").values()
            if not argument.get("secret") and not looks_secret(argument["key"])
        ]
        values = (content, form_of, Headers(headers, ("Content-Type", *shown)), method, operation, url)
        for name, value in zip(self.__slots__, values, strict=True):
            object.__setattr__(self, name, value)

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._method

    @property
    def url(self) -> str:
        """The URL, with the query. It holds credentials only where the provider takes them nowhere else."""
        return self._url

    @property
    def headers(self) -> Headers:
        """The headers, as a mapping that can't be changed; `{**request.headers}` is a dict."""
        return self._headers

    @property
    def content(self) -> bytes:
        """The body: wire JSON, or a form if that is what the operation takes."""
        return self._content

    @property
    def operation(self) -> Operation:
        """The operation that is called; `read_response()` reads its answer."""
        return self._operation

    @property
    def form_of(self) -> bytes | None:
        """The wire JSON that is written as a form in `content`; None if `content` is the wire JSON."""
        return self._form_of

    @property
    def _parts(self) -> tuple[str, str, bytes, Operation, bytes | None]:
        return self._method, self._url, self._content, self._operation, self._form_of

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Request):
            return NotImplemented
        return self._parts == other._parts and self._headers == other._headers

    def __hash__(self) -> int:
        return hash(self._parts)

    def __reduce__(self) -> Any:
        parts = (self._method, self._url, self._headers.copy(), self._content, self._operation, self._form_of)
        return Request, parts

    def __repr__(self) -> str:
        known = described(self._operation)
        url, mark, query = self._url.partition("?")
        if any(argument.get("secret") for argument in known.at("url").values()):
            url = known.node["server"] + known.node["path"]  # with the names of its variables
        url += mark + "&".join(f"{part.partition('=')[0]}={STARS}" for part in query.split("&") if part)
        return f"<Request {self._operation}: {self._method} {url} {self._headers} {len(self._content)} bytes>"


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
    known = described(operation)
    values = {name: argument.get("default") for name, argument in known.arguments.items()}
    given = {name: revealed(value) for name, value in given.items()}
    values |= {name: value for name, value in given.items() if value is not None}
    refused = [
        f"{name}: {reason}"
        for name, value in values.items()
        if (reason := _refused(known.spec, known.arguments[name], value)) is not None
    ]
    refused += _credentials_refused(known, given)
    basic = {argument["key"]: values[name] for name, argument in known.at("basic").items()}
    if set(basic.values()) == {""}:
        refused.append("username, password: must not both be empty")
    server: str = known.node["server"]
    if base_url is None and server.startswith("/"):
        refused.append(f"base_url: is required, as no host is known: https://host{server.rstrip('/')}")
    elif base_url is not None and not _is_base_url(base_url):
        refused.append(
            "base_url: must be an http or https URL without user, query and fragment, such as https://host/path"
        )
    if operation.id != id:
        refused.insert(
            0,
            f"operation: {jsontext.shortened(id)} is not one of {', '.join(candidate.id for candidate in operations)}",
        )
    if refused:
        raise ValueError("\n  ".join([f"{known.body.label} can't be requested:", *refused]))
    texts = {name: value for name, value in values.items() if value is not None}
    url = (server if base_url is None else base_url.rstrip("/")) + known.node["path"]
    for name, argument in known.at("url").items():
        url = url.replace(f"{{{argument['key']}}}", texts.get(name, ""))
    query = [
        f"{argument['key']}={quote(texts[name], '')}" for name, argument in known.at("query").items() if name in texts
    ]
    encoding = known.node.get("form")
    headers = {"Content-Type": "application/json" if encoding is None else FORM}
    for name, argument in known.at("header").items():
        if name in texts:
            headers[argument["key"]] = argument.get("before", "") + texts[name]
    if basic.get("username") is not None:
        headers["Authorization"] = "Basic " + b64encode(f"{basic['username']}:{basic['password']}".encode()).decode()
    in_body = {argument["key"]: texts[name] for name, argument in known.at("body").items() if name in texts}
    wire = payload._wire
    if not in_body:
        content = payload._checked(wire) if check else payload._unchecked(wire)
    else:
        wire = _with(known.body, wire, in_body)
        content = Payload._checked(payload, wire) if check else jsontext.dumps(wire)
    url += "?" + "&".join(query) if query else ""
    if encoding is None:
        return Request(known.node["method"], url, headers, content, operation)
    data = jsontext.loads(content)
    if not isinstance(data, dict):
        raise ValueError(f"{known.body.label} can't be requested: a form is an object, not {jsontext.kind_of(data)}")
    return Request(known.node["method"], url, headers, encode(data, encoding), operation, content)


IN_URL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
"""The values that a variable of a URL can have."""
_BASE_URL = re.compile(
    r"https?://(?:(?P<v4>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.?)|\[(?P<v6>[0-9A-Fa-f:.]{2,45})\])(?::(?P<port>[0-9]{1,5}))?"
    r"(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?"
)
_ELSEWHERE = re.compile(r"[!-~]([ -~]*[!-~])?")


def _is_base_url(url: Any) -> bool:
    """Return True if a text is an http or https URL with a host, and nothing but a port and a path after it."""
    match = _BASE_URL.fullmatch(url) if isinstance(url, str) else None
    if match is None or not 0 < int(match["port"] or 80) < 65536:
        return False
    from ipaddress import AddressValueError, IPv4Address, IPv6Address

    try:
        if match["v6"] is not None:
            IPv6Address(match["v6"])
        elif match["v4"].rstrip(".").rpartition(".")[2].isdecimal():  # no name ends so, only an address
            IPv4Address(match["v4"])
    except AddressValueError:
        return False
    return True


def _refused(spec: Spec, argument: Node, value: Any) -> str | None:
    """Return why a value can't be sent, None if it can. A secret is not shown."""
    if value is None:
        return "is required" if argument.get("required") else None
    if not isinstance(value, str):
        return f"must be a string, not {jsontext.kind_of(value)}"
    shown = veil(value) if argument.get("secret") else value
    if argument["in"] == "basic":
        return _refused_in_basic(argument["key"], value)
    if not value:
        return "must not be empty"
    if argument["in"] == "url" and not IN_URL.fullmatch(value):
        return f"{shown!r} has something other than letters and digits, and . _ - between them"
    if not _ELSEWHERE.fullmatch(value):
        return "has a line break or another character that is not printable ASCII, or space at an end"
    return "; ".join(problem.message for problem in validate_node(spec, argument["schema"], shown)) or None


def _refused_in_basic(key: str, value: str) -> str | None:
    """Return why HTTP basic authentication can't take a value. It takes any script, and either value may be empty."""
    if any(category(char) in ("Cc", "Cs") for char in value):
        return "has a line break or another control character, or half of a character"
    return "has a colon, which ends a user name" if key == "username" and ":" in value else None


def _credentials_refused(known: Description, given: Mapping[str, Any]) -> list[str]:
    """Return a text unless exactly one of the alternatives was given."""
    alternatives: list[list[str]] = known.node["credentials"]
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
