"""Reads the request that a provider makes to a webhook."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from hmac import compare_digest
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

import attrs

from ottbuild.catalog import kind_homes, providers
from ottbuild.payloads.guesses import Namespace, answered
from ottbuild.payloads.reading import parse_received
from ottbuild.providers._table import PROVIDERS
from ottbuild.receiving.events import Event, events_of
from ottbuild.receiving.refusal import WebhookRefused
from ottbuild.receiving.signatures import Headers, keys, verify
from ottbuild.schemas.jsondata import kind_of, shortened
from ottbuild.schemas.jsontext import as_data
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Node, Schema, Spec, spec_of
from ottbuild.schemas.wording import hint, listed

B = TypeVar("B", covariant=True)

MOST_PAIRS = 1000
"""The most pairs of a query that are read."""
BODY = "the body must be the bytes as they arrived, since the signature is made of them"


@attrs.frozen
class Webhook(Generic[B]):
    """What a provider sent to a webhook."""

    kind: str
    """The payload kind of the body, as `line.webhook`."""
    body: B
    """The model of the whole body."""
    verified: bool
    """True if the body has a signature of the provider; false where the provider signs nothing."""
    events: tuple[Event, ...]
    """What happened, in the order of the body."""

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)

    def __bool__(self) -> bool:
        return True


@answered
def read_webhook(provider: Any, headers: Headers, body: bytes, secret: Any) -> Webhook[Any]:
    """Verify that a request comes from a provider, and return its body and its events as models.

    What the spec does not know is kept: an unknown event is an `Unknown`, and unknown fields are in `unknown_fields`.
    An absent field is None. A value of another type than documented is kept in `unknown_fields`, too.

    Args:
        provider: The name of the provider (`"line"`), or its class (`Line`).
        headers: The headers of the request: a mapping, or pairs, in any letter case.
        body: The body of the request as bytes. Where the provider calls by GET, the query of the URL as bytes.
        secret: What the provider signs with, as text or bytes; several ones while it is being replaced. None, and
            nothing else, where the provider signs nothing.

    Raises:
        WebhookRefused: The request is not known to come from the provider, or its body can't be read.
        ValueError: There is no such provider, or it sends nothing that the specs know.
        TypeError: One of the arguments is of another type.
    """
    name, spec = _spec(provider)
    raw = _bytes(body)
    if not spec.webhooks:
        raise ValueError(f"the spec of {name} knows nothing that {name} sends by itself")
    verified = _verified(name, spec, headers, raw, secret)
    try:
        schema, data = _recognized(name, spec, raw)
        model = parse_received(schema, data)
    except InvalidPayload as error:
        problem = error.problems[0]
        text = f"its body can't be read: {problem.pointer and f'{problem.pointer} '}{problem.message}"
        raise WebhookRefused(name, "wrong_body", text) from None
    return Webhook(schema.label, model, verified, events_of(model, schema.node))


@answered
def answer_challenge(provider: Any, query: Any, token: Any) -> str:
    """Verify that a provider asks for the address of a webhook, and return the text to answer.

    Meta's networks ask by GET, with a token of your own that was entered beside the address.

    Args:
        provider: The name of the provider (`"whatsapp"`), or its class (`WhatsApp`).
        query: The query of the URL as text or bytes, or the mapping that a framework makes of it.
        token: The token, as text or bytes; several ones while it is being replaced.

    Raises:
        WebhookRefused: The token is another one, or the query is no such question.
        ValueError: There is no such provider, or it asks for no address.
        TypeError: One of the arguments is of another type.
    """
    name, spec = _spec(provider)
    rule: Node | None = next((one["challenge"] for one in spec.webhooks if "challenge" in one), None)
    if rule is None:
        raise ValueError(f"the spec of {name} knows of no question that {name} asks before it sends")
    given, answer = (_parameter(name, query, rule[key]) for key in ("token", "answer"))
    said = given.encode(errors="surrogatepass")
    matches = [compare_digest(one, said) for one in keys(name, "verify token", token)]  # all of them, as of signatures
    if not any(matches):
        raise WebhookRefused(name, "wrong_token", f"{rule['token']} is not the verify token")
    for key, value in rule.get("has", {}).items():
        if _parameter(name, query, key) != value:
            raise WebhookRefused(name, "wrong_query", f"the parameter {key} is not {value!r}")
    return answer


def _parameter(name: str, query: Any, key: str) -> str:
    """Return a parameter of a query."""
    kind = type(query)
    if issubclass(kind, (str, bytes)):
        try:
            query = _pairs_of(str.encode(query, errors="surrogatepass") if issubclass(kind, str) else query)
        except InvalidPayload as error:
            raise WebhookRefused(name, "wrong_query", f"its query {error.problems[0].message}") from None
    elif not callable(getattr(kind, "get", None)):
        raise TypeError(f"query must be text, bytes or a mapping, not {kind_of(query)}")
    try:
        value = query.get(key)
    except Exception as error:  # the code of a framework
        raise TypeError(f"query can't be read: {type(error).__name__}") from error
    if not issubclass(type(value), str):
        raise WebhookRefused(name, "wrong_query", f"the parameter {key} is missing")
    return str.__str__(value)


def _bytes(body: Any) -> bytes:
    """Return the bytes of a body."""
    if not issubclass(type(body), (bytes, bytearray, memoryview)):
        raise TypeError(f"{BODY}, not {kind_of(body)}")
    return bytes(memoryview(body))


def _spec(provider: Any) -> tuple[str, Spec]:
    """Return the name of a provider, and its spec."""
    if type(provider) is Namespace:
        package = vars(provider)["__module__"].rpartition(".")[0]
        if package in PROVIDERS.values() or package in providers().values():
            return package.rpartition(".")[2], spec_of(package)
    elif issubclass(type(provider), str):
        package = _package(str.__str__(provider))
        return package.rpartition(".")[2], spec_of(package)
    raise TypeError(f"provider must be the name or the class of a provider, not {shortened(provider)}")


@lru_cache(100)
def _package(name: str) -> str:
    """Return the package of a provider by its name; those of other packages are looked for last."""
    wanted = _bare(name)
    for package in PROVIDERS.values():
        if _bare(package.rpartition(".")[2]) == wanted:
            return package
    stems: list[str] = []
    for package in providers().values():
        stems.append(package.rpartition(".")[2])
        if _bare(stems[-1]) == wanted:
            return package
    raise ValueError(f"{shortened(name)} is not a provider{hint(name, stems)}; there are {', '.join(stems)}")


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _verified(name: str, spec: Spec, headers: Headers, body: bytes, secret: Any) -> bool:
    """Return True if the body is signed, and False where nothing is signed and the caller says so."""
    rule: Node | None = next((one["signature"] for one in spec.webhooks if "signature" in one), None)
    if rule is None:
        if secret is not None:
            text = f"{name} signs nothing, so that no secret proves anything; write secret=None if you accept that"
            raise WebhookRefused(name, "unsigned", text)
        return False
    if secret is None:
        if rule.get("optional"):
            return False
        raise WebhookRefused(name, "no_secret", f"there is no secret; give the {rule['key']}")
    verify(name, rule, headers, body, keys(name, rule["key"], secret))
    return True


def _recognized(name: str, spec: Spec, body: bytes) -> tuple[Schema, Any]:
    """Return the schema and the data of a body: that of which it has the most fields, and no other constant."""
    known = [(spec.resolve(one["body"]), one.get("in_query", False)) for one in spec.webhooks]
    in_query = all(query for _, query in known) or (
        any(query for _, query in known) and not body.lstrip().startswith((b"{", b"["))
    )
    data = _pairs_of(body) if in_query else as_data(body)
    schemas = [schema for schema, query in known if query is in_query]
    fitting = [schema for schema in schemas if _differing(schema, data) is None]
    if not fitting:
        raise WebhookRefused(name, "wrong_body", _about_other(schemas[0], data))
    return max(fitting, key=lambda schema: len(_properties(schema).keys() & data) if type(data) is dict else 0), data


def _properties(schema: Schema) -> dict[str, Node]:
    properties: dict[str, Node] = schema.node.get("properties", {})
    return properties


def _differing(schema: Schema, data: Any) -> str | None:
    """Return the field of a body whose value is another one than the constant of the spec."""
    for key, part in _properties(schema).items() if isinstance(data, dict) else ():
        if "const" in part and isinstance(data.get(key), str) and data[key] != part["const"]:
            return key
    return None


def _about_other(schema: Schema, data: Any) -> str:
    """Return why a body is not one of a provider, and whose it is."""
    key = _differing(schema, data) or ""
    homes = kind_homes()
    others = [
        other.label
        for package in dict.fromkeys(package for package, _ in homes.values())
        for one in spec_of(package).webhooks
        for other in [spec_of(package).resolve(one["body"])]
        if _properties(other).get(key, {}).get("const") == data[key]
    ]
    whose = f", as that of {listed(others, 'or')}" if others else ""
    wanted = _properties(schema)[key]["const"]
    return f"its {key} is {shortened(data[key])}{whose}, and that of {schema.label} is {wanted!r}"


def _pairs_of(query: bytes) -> dict[str, str]:
    """Return the pairs of a query."""
    try:
        text = query.decode("ascii").removeprefix("?")
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_PAIRS)
    except ValueError as error:
        raise InvalidPayload([Problem("", "query", f"is no query of a URL: {error}")]) from None
    return dict(pairs)
