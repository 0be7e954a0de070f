"""Writes into answers what differs from their examples: new ids, and what they repeat of requests."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import has_type, pointer, steps
from ottbuild.schemas.spec import Node, Spec, expand, is_union
from ottbuild.schemas.variants import member
from ottbuild.testing.messages import Answer

ABSENT = object()
"""What stands for a field that an answer does not have."""


class Sources(NamedTuple):
    """What an answer repeats."""

    payload: Any
    """What was sent."""
    number: Callable[[], int]
    """Returns another number each time, for ids."""
    first: Answer | None = None
    """The answer to the first request with the same key."""


def repeated(spec: Spec, node: Node, data: Any, sources: Sources) -> Any:
    """Return the data of an answer with new ids, and with what it repeats of the request. It is a copy.

    ABSENT if there is nothing that a required field could repeat.
    """
    spec, node = expand(spec, node)
    if is_union(node):
        found = member(spec, node, data)
        return copy.deepcopy(data) if found is None else repeated(*found, data, sources)
    if node.get("type") == "array" and isinstance(data, list):
        return _list(spec, node, data, sources)
    if isinstance(data, dict):
        made: dict[str, Any] = {}
        for key, value in data.items():
            part = node.get("properties", {}).get(key)
            new = copy.deepcopy(value) if part is None else repeated(spec, part, value, sources)
            if new is not ABSENT:
                made[key] = new
            elif key in node.get("required", ()):
                return ABSENT
        return made
    return value_of(node, data, sources, ABSENT)


def _list(spec: Spec, node: Node, data: list[Any], sources: Sources) -> Any:
    fill, items = node.get("x-fill"), node.get("items", {})
    key = node.get("x-key")
    if key is not None and data and (sent := sent_items(key, sources.payload)):
        return [{**repeated(spec, items, data[0], sources), **one.keys} for one in sent]
    if isinstance(fill, dict) and "request" in fill and data:
        found = at_pointer(sources.payload, fill["request"])
        if found is ABSENT:
            return ABSENT
        return [repeated(spec, items, data[0], sources) for _ in (found if isinstance(found, list) else [found])]
    if isinstance(fill, dict):
        return value_of(node, data, sources, ABSENT)
    made = [new for item in data if (new := repeated(spec, items, item, sources)) is not ABSENT]
    return made if made or not data else ABSENT


def value_of(node: Node, value: Any, sources: Sources, absent: Any = None) -> Any:
    """Return a value as `x-fill` says: a new one, one of the request, or one of the first answer."""
    fill = node.get("x-fill")
    if fill is None:
        return value
    if fill == "new":
        return _another(value, sources.number())
    if "new" in fill:
        return absent if at_pointer(sources.payload, fill["new"]) is ABSENT else _another(value, sources.number())
    if "request" in fill:
        found = at_pointer(sources.payload, fill["request"])
        if node.get("type") == "string" and isinstance(found, int):
            return str(found)
        return absent if found is ABSENT else found if has_type(found, node.get("type", "string")) else value
    if sources.first is None:
        return absent
    wanted = fill["first"]
    body = sources.first.json
    return sources.first.headers.get(wanted, body.get(wanted, absent) if isinstance(body, dict) else absent)


def at_pointer(data: Any, pointer: str) -> Any:
    """Return what a JSON Pointer points to; ABSENT if that is nothing."""
    for step in steps(pointer):
        if isinstance(data, dict) and step in data:
            data = data[step]
        elif isinstance(data, list) and step.isdigit() and int(step) < len(data):
            data = data[int(step)]
        else:
            return ABSENT
    return data


class SentItem(NamedTuple):
    """One of the items that were sent, each of which is answered by itself."""

    place: str
    """JSON Pointer."""
    keys: dict[str, str]
    """The field by which its answer is matched to it, if it is a text."""


def sent_items(key: str, payload: Any) -> list[SentItem]:
    """Return the items of the first list that was sent whose items have a key."""
    lists: dict[str, Any] = {"": payload} if isinstance(payload, list) else {}
    if isinstance(payload, dict):
        lists = {pointer([name]): value for name, value in payload.items()}
    for place, items in lists.items():
        if isinstance(items, list) and any(isinstance(item, dict) and key in item for item in items):
            values = [item.get(key) if isinstance(item, dict) else None for item in items]
            return [
                SentItem(f"{place}/{number}", {key: value} if isinstance(value, str) else {})
                for number, value in enumerate(values)
            ]
    return []


_DIGITS = 9
"""How many characters of an id differ."""


def _another(value: Any, number: int) -> Any:
    """Return an id like an example, which no other number gives: the number stands in place of its last characters."""
    if isinstance(value, int):
        return value + number
    text = str(value).rstrip("=")
    tail = str(value)[len(text) :]
    digits = f"{number:0{_DIGITS}d}"
    last = text[-len(digits) :]
    return (text[: -len(digits)] if last.isalnum() and len(last) == len(digits) else f"{text}-") + digits + tail
