"""Payloads as `application/x-www-form-urlencoded`, as the Encoding Objects of an OpenAPI document have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus

from ottbuild.schemas import jsontext
from ottbuild.schemas.spec import Node

FORM = "application/x-www-form-urlencoded"
DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
"""Style -> what stands between the values of an array that is one value of the form."""


def encode(wire: dict[str, Any], encoding: dict[str, Node]) -> bytes:
    """Return an object as a form.

    Null is left out, and an empty array or object has nothing to write. An array is one pair for each item, and an object
    is JSON text; the encoding of a property can differ.

    Args:
        wire: The object.
        encoding: Property -> its `style` and `explode`, or its `contentType`.
    """
    pairs = [pair for key, value in wire.items() for pair in _pairs(key, value, encoding.get(key, {}))]
    return "&".join(f"{quote_plus(key)}={text}" for key, text in pairs).encode()


def _pairs(key: str, value: Any, encoding: Node) -> Iterator[tuple[str, str]]:
    """Yield the pairs of one property: the key, and the value as it is written."""
    style = encoding.get("style")
    if value is None:
        return
    if "contentType" in encoding:
        yield key, quote_plus(jsontext.dumps(value).decode())
    elif style == "deepObject":
        yield from _nested(key, value)
    elif isinstance(value, list):
        texts = [_text(item) for item in value if item is not None]
        if encoding.get("explode", True):
            yield from ((key, text) for text in texts)
        elif texts:
            yield key, DELIMITERS[style or "form"].join(texts)
    elif isinstance(value, dict) and style is not None:
        entries = [(name, _text(item)) for name, item in value.items() if item is not None]
        if encoding.get("explode", True):
            yield from entries
        elif entries:
            yield key, DELIMITERS[style].join(part for name, text in entries for part in (quote_plus(name), text))
    else:
        yield key, _text(value)


def _nested(key: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield `a[b]=c` for what is nested. OpenAPI leaves arrays open: indices keep the fields of each item together."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _nested(f"{key}[{name}]", item)
    elif isinstance(value, list):
        for place, item in enumerate(item for item in value if item is not None):
            yield from _nested(f"{key}[{place}]", item)
    elif value is not None:
        yield key, _text(value)


def _text(value: Any) -> str:
    """Return a value as it is written: a string as it is, everything else as JSON text."""
    return quote_plus(value if isinstance(value, str) else jsontext.dumps(value).decode())
