"""Verifies signatures: which header has one, and how it is made, is the `x-signature` of a spec."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ottbuild.payloads.hidden import Secret
from ottbuild.receiving.refusal import WebhookRefused
from ottbuild.schemas.jsondata import kind_of
from ottbuild.schemas.spec import Node

Headers = Mapping[Any, Any] | Iterable[tuple[Any, Any]]
"""Headers, in any letter case: a mapping, or pairs of names and values; texts or bytes. The environ of WSGI is one."""
Key = str | bytes | Secret[Any]


def verify(provider: str, rule: Node, headers: Headers, body: bytes, secrets: list[bytes]) -> None:
    """Raise WebhookRefused if no signature of the body, made with one of the secrets, is in the headers."""
    header, key = rule["header"], rule["key"]
    given = _only(provider, header, headers)
    prefix, encoding = rule.get("prefix", ""), rule["encoding"]
    algorithm = next((name for name in rule["algorithms"] if _looks_like(given, prefix, name, encoding)), None)
    if algorithm is None:
        form = f"{prefix!r} and then " if prefix else ""
        text = f"the header {header} is not {form}{encoding} of {' or '.join(rule['algorithms'])}"
        raise WebhookRefused(provider, "malformed_header", text)
    expected = [_signature(secret, body, algorithm, encoding) for secret in secrets]
    text = given[len(prefix) :]
    text = text.lower() if encoding == "hex" else text
    matches = [hmac.compare_digest(one, text) for one in expected]  # all of them, so that the time says nothing
    if not any(matches):
        spaced = any(secret != secret.strip() for secret in secrets)
        hint = "; there is white space around the secret" if spaced else ""
        text = f"the signature in {header} is not one of these bytes with this {key}{hint}"
        raise WebhookRefused(provider, "wrong_signature", text)


def keys(provider: str, key: str, secret: Any) -> list[bytes]:
    """Return one secret, or several ones, as bytes.

    Raises:
        WebhookRefused: There is none, or one is empty.
        TypeError: One is no text.
    """
    several = type(secret) in (list, tuple, set, frozenset)
    found = [_bytes(one) for one in (secret if several else [secret])]
    if not found or not all(one.strip() for one in found):
        rule, what = ("empty_secret", "is empty") if found else ("no_secret", "is missing: the list has none")
        raise WebhookRefused(provider, rule, f"the {key} {what}, so that anyone could sign")
    return found


def _bytes(secret: Any) -> bytes:
    value = secret.reveal() if type(secret) is Secret else secret
    if issubclass(type(value), str):
        return str.encode(value, errors="surrogatepass")
    if issubclass(type(value), (bytes, bytearray)):
        return bytes(memoryview(value))
    raise TypeError(f"secret must be text or bytes, or several of these, not {kind_of(value)}")


def _only(provider: str, header: str, headers: Headers) -> str:
    """Return the only value of a header, whatever its letter case is."""
    try:
        found = {value for name, value in _pairs(headers) if name == header.lower()}
    except TypeError:
        raise
    except Exception as error:  # the caller's class may raise anything
        raise TypeError(f"headers can't be read: {type(error).__name__}") from error
    if not found:
        raise WebhookRefused(provider, "missing_header", f"the header {header} is missing")
    if len(found) > 1:
        raise WebhookRefused(provider, "repeated_header", f"the header {header} is there {len(found)} times")
    return found.pop().strip(" \t")


def _pairs(headers: Any) -> Iterator[tuple[str, str]]:
    """Yield the headers with texts as values, their names in lower case; those of WSGI are called `HTTP_X_NAME`."""
    kind = type(headers)
    if issubclass(kind, Mapping) or callable(getattr(kind, "items", None)):  # as that of http.server has it
        headers = headers.items()
    elif issubclass(kind, (str, bytes)) or not issubclass(kind, Iterable):
        raise TypeError(f"headers must be a mapping, or pairs of names and values, not {kind_of(headers)}")
    for pair in headers:
        if not issubclass(type(pair), (tuple, list)) or len(pair) != 2:
            raise TypeError("headers must be a mapping, or pairs of names and values")
        name, value = map(_text, pair)
        if name is not None and value is not None:
            yield name.lower().replace("_", "-").removeprefix("http-"), value


def _text(value: Any) -> str | None:
    """Return a text or bytes as a plain text; None for anything else."""
    if issubclass(type(value), bytes):
        return bytes.decode(value, "latin-1")
    return str.__str__(value) if issubclass(type(value), str) else None


def _looks_like(given: str, prefix: str, algorithm: str, encoding: str) -> bool:
    """Return True if a text has the form of a signature, whatever its value is."""
    size = hashlib.new(algorithm).digest_size
    if encoding == "hex":
        form = f"[0-9a-fA-F]{{{2 * size}}}"
    else:
        length = -(-size * 8 // 6)
        form = f"[A-Za-z0-9+/]{{{length}}}{'=' * (-length % 4)}"
    return bool(re.fullmatch(re.escape(prefix) + form, given))


def _signature(secret: bytes, body: bytes, algorithm: str, encoding: str) -> str:
    digest = hmac.new(secret, body, algorithm)
    return digest.hexdigest() if encoding == "hex" else b64encode(digest.digest()).decode()
