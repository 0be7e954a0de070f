"""Prepared operations: what is validated once, and then makes the requests of any number of payloads."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol
from unicodedata import category
from urllib.parse import quote

from ottbuild.http.form import FORM, encode
from ottbuild.http.operation import Description, Operation, described
from ottbuild.http.request import Draft, Request, Target, request_to
from ottbuild.payloads.hidden import Frozen, revealed
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.spec import Node, Spec
from ottbuild.schemas.validator import validate_node
from ottbuild.schemas.veil import veil

BASE_URL = "base_url"
"""The argument that every operation takes: the URL before the path, in place of the provider's server."""


class Sender(Protocol):
    """A function that makes the requests of payloads of one class."""

    def __call__(self, payload: Payload, check: bool, wire: Wire | None = None) -> Request[Any]:
        """Return the request that sends a payload.

        Args:
            payload: The payload.
            check: Check it first.
            wire: Its wire form, if something was added to it.

        Raises:
            ValueError: A credential is neither in the payload nor an argument.
            InvalidPayload: The payload breaks a rule.
        """
        ...


class Prepared(Frozen):
    """An operation with its arguments. They are validated once, when it is made."""

    __slots__ = ("_form", "_in_body", "_in_query", "_known", "_needed", "_target")

    _known: Description
    _target: Target
    _in_body: Wire | None
    """The credentials that go into the body; None if it has none."""
    _needed: dict[str, str]
    """The credentials that the payload has to hold: key -> the name of the argument."""
    _form: dict[str, Node] | None
    """The encoding of a form; None if the body is JSON."""
    _in_query: bool
    """True if the form is the query of the URL, and there is no body."""

    def __init__(self, operation: Operation, given: Mapping[str, Any]) -> None:
        """Validate the arguments of an operation.

        Args:
            operation: The operation.
            given: Its arguments, by Python name; None counts as not given.

        Raises:
            ValueError: An argument is missing or wrong; every one is listed. Secrets are not shown.
        """
        known = described(operation)
        values = values_of(known, given)
        refused = [*wrong_values(known, values), *missing_values(known, values, known.arguments)]
        if refused:
            raise refusal(known, refused)
        in_body = {argument["key"]: values[name] for name, argument in known.at("body").items() if name in values}
        needed = {
            argument["key"]: name
            for name, argument in known.at("body").items()
            if argument.get("required") and name not in values
        }
        put = object.__setattr__
        put(self, "_known", known)
        put(self, "_target", _target(operation, known, values))
        put(self, "_in_body", in_body if known.at("body") else None)
        put(self, "_needed", needed)
        put(self, "_form", known.node.get("form"))
        put(self, "_in_query", "in_query" in known.node)

    def __repr__(self) -> str:
        return repr(self._target)

    def sender(self, kind: Any) -> Sender:
        """Return what makes the requests of payloads of one class. It holds all that is the same for each of them.

        Python 3.11 looks names up slowly in an object with a __getattr__, so it asks the class for the methods.
        """
        target, wire_of, checked, unchecked = self._target, kind._wire.fget, kind._checker(), kind._unchecked
        usual: Callable[[Payload], Wire | None] = wire_of
        if self._in_body is not None:  # and those that only the payload can have may be missing
            usual = _nothing if self._needed else kind._filler(self._in_body)

        def request(payload: Payload, check: bool, wire: Wire | None = None) -> Request[Any]:
            whole = usual(payload) if wire is None else None
            if whole is None:
                whole = self._with_credentials(wire_of(payload) if wire is None else wire, check)
            made: Any = Draft()  # as `request_to` does; a call of that takes a tenth of the whole
            made._target = target
            made._content = checked(payload, whole) if check else unchecked(payload, whole)
            made.__class__ = Request
            finished: Request[Any] = made
            return finished

        def request_of_form(payload: Payload, check: bool, wire: Wire | None = None) -> Request[Any]:
            return self._of_form(request(payload, check, wire).content)

        return request if self._form is None else request_of_form

    def _of_form(self, content: bytes) -> Request[Any]:
        """Return the request that sends wire JSON as a form."""
        data = jsontext.loads(content)
        if not isinstance(data, dict):
            raise refusal(self._known, [f"a form is an object, not {jsondata.kind_of(data)}"])
        form = encode(data, self._form or {})
        if not self._in_query:
            return request_to(self._target, form, content)
        return request_to(self._target.with_query(form.decode().replace("+", "%20")), b"", content)

    def _with_credentials(self, wire: Wire, check: bool) -> Wire:
        """Return any object with the credentials, in the order of the spec."""
        missing = [name for key, name in self._needed.items() if wire.get(key) is None]
        if missing and check:
            raise refusal(self._known, [f"{name}: is required" for name in missing])
        return wire if self._in_body is None else self._known.with_fields(wire, self._in_body)


def _nothing(payload: Payload) -> None:
    """Return no wire form."""


def named(operations: tuple[Operation, ...], id: Any) -> Operation:
    """Return the operation of an id."""
    for operation in operations:
        if operation.id == id:
            return operation
    names = ", ".join(operation.id for operation in operations)
    text = "is required; one" if id is None else f"{jsondata.shortened(id)} is not one"
    raise refusal(described(operations[0]), [f"operation: {text} of {names}"])


def refusal(known: Description, reasons: Iterable[str]) -> ValueError:
    """Return the error that lists why a payload can't be requested."""
    return ValueError("\n  ".join([f"{known.body.label} can't be requested:", *reasons]))


def values_of(known: Description, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the arguments of an operation, defaults included, without those that are not given."""
    values = {name: argument["default"] for name, argument in known.arguments.items() if "default" in argument}
    for name, value in given.items():
        if value is not None and (name in known.arguments or name == BASE_URL):
            values[name] = revealed(value)
    return values


def _target(operation: Operation, known: Description, values: Mapping[str, Any]) -> Target:
    """Return where an operation is called with valid arguments, and with which headers."""
    url = (values[BASE_URL].rstrip("/") if BASE_URL in values else known.node["server"]) + known.node["path"]
    for name, argument in known.at("url").items():
        url = url.replace(f"{{{argument['key']}}}", values.get(name, ""))
    form = known.node.get("form")
    query = [f"{one['key']}={quote(values[name], '')}" for name, one in known.at("query").items() if name in values]
    headers = {} if "in_query" in known.node else {"Content-Type": "application/json" if form is None else FORM}
    for name, argument in known.at("header").items():
        if name in values:
            headers[argument["key"]] = argument.get("before", "") + values[name]
    basic = {argument["key"]: values[name] for name, argument in known.at("basic").items() if name in values}
    if basic:
        headers["Authorization"] = "Basic " + b64encode(f"{basic['username']}:{basic['password']}".encode()).decode()
    url += "?" + "&".join(query) if query else ""
    return Target(known.node["method"], url, headers, operation)


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


def wrong_values(known: Description, values: Mapping[str, Any]) -> Iterator[str]:
    """Yield why the values of arguments can't be sent. Secrets are not shown."""
    for name, argument in known.arguments.items():
        if name in values and (reason := _refused(known.spec, argument, values[name])) is not None:
            yield f"{name}: {reason}"
    basic = known.at("basic")
    if basic and all(values.get(name) == "" for name in basic):
        yield "username, password: must not both be empty"
    if BASE_URL in values and not _is_base_url(values[BASE_URL]):
        yield "base_url: must be an http or https URL without user, query and fragment, such as https://host/path"


def missing_values(known: Description, values: Mapping[str, Any], wanted: Iterable[str]) -> Iterator[str]:
    """Yield which of the wanted arguments have no value, and which credentials do not go together."""
    for name in wanted:
        argument = known.arguments[name]
        if argument.get("required") and argument["in"] != "body" and name not in values:
            yield f"{name}: is required"
    alternatives: list[list[str]] = known.node["credentials"]
    names = {name for names in alternatives for name in names}
    if len(alternatives) > 1 and names.intersection(values) not in [set(names) for names in alternatives]:
        either = " or ".join(" with ".join(names) or "none of them" for names in alternatives)
        yield f"{', '.join(sorted(names))}: give {either}"
    server: str = known.node["server"]
    if BASE_URL not in values and server.startswith("/"):
        yield f"base_url: is required, as no host is known: https://host{server.rstrip('/')}"


def _refused(spec: Spec, argument: Node, value: Any) -> str | None:
    """Return why a value can't be sent, None if it can. A secret is not shown."""
    if not isinstance(value, str):
        return f"must be a string, not {jsondata.kind_of(value)}"
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
