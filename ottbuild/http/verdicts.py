"""What an answer says of a request: whether it was accepted, and whether the same request may be sent again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

import attrs

from ottbuild.http.operation import Operation, described
from ottbuild.http.responses import is_accepted
from ottbuild.payloads.model import ListModel, Model
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.variants import member


def accepted(operation: Operation, answer: Model | None) -> bool:
    """Return True if an answer says that the request was accepted as a whole, whatever it says of single receivers.

    An answer is a refusal if its code says so, or if it is documented for the statuses of errors as well.
    """
    if answer is None:
        return True
    schema = answer._of
    if "x-accepted" not in schema.node:
        return schema not in _refusals(operation)
    (field,) = schema.node["x-accepted"]
    return answer._wire.get(field) is None or is_accepted(schema.node, answer._wire)


@cache
def _refusals(operation: Operation) -> frozenset[Schema]:
    known = described(operation)
    answers: dict[str, list[str]] = known.node["answers"]
    if not any(status.startswith("2") for status in answers):  # one answer for all statuses
        return frozenset()
    return frozenset(
        known.spec.resolve(ref) for status, refs in answers.items() for ref in refs if not status.startswith("2")
    )


@cache
def is_silent(operation: Operation, status: int) -> bool:
    """Return True if no body is documented for a status, so that the status says all."""
    answers = described(operation).node["answers"]
    return bool(answers.get(str(status), answers.get(f"{status // 100}XX")) == [])


def may_be_repeated(answer: Model | None) -> bool | None:
    """Return whether the same request may be sent again, by the codes of an answer; None if they do not say."""
    advice = set() if answer is None else set(_advice(answer._of.spec, answer._of.node, answer._wire))
    return None if not advice else advice == {True}


def _advice(spec: Spec, node: Node, data: Any) -> Iterator[bool]:
    spec, node = member(spec, node, data) or expand(spec, node)
    if isinstance(data, list):
        for item in data:
            yield from _advice(spec, node.get("items", {}), item)
    elif isinstance(data, dict):
        for name, part in node.get("properties", {}).items():
            if data.get(name) is not None:
                yield from _advice(spec, part, data[name])
    else:
        yield from (one["retry"] for one in node.get("x-values", ()) if one["value"] == data and "retry" in one)


State = Literal["accepted", "refused", "unsent", "unknown", "invalid"]
"""What is known of a message: the provider has it, or has refused it; it never left; nobody knows; or it breaks a rule."""


class Receipt(NamedTuple):
    """What is known of a message for one receiver."""

    state: State
    """That of the message, or what the answer says of the receiver: `unknown` if the answer does not name the receiver, and the provider does not document what that means."""
    results: tuple[Model, ...] = ()
    """What the answer has for the receiver; usually one entry, or none."""


def receipts(operation: Operation, answer: Model | None, receivers: Iterable[str]) -> dict[str, Receipt]:
    """Return what an answer to an accepted request says of each receiver; those who were sent to come first."""
    entries = None if answer is None else _entries(answer)
    if entries is None:  # there is one answer for all
        return dict.fromkeys(receivers, Receipt("accepted"))
    only_refused = described(operation).node.get("sending", {}).get("listed") == "refused"
    found = dict.fromkeys(receivers, Receipt("accepted" if only_refused else "unknown"))
    for receiver, entry in entries:
        results = (*found.get(receiver, Receipt("unknown")).results, entry)
        is_good = all(is_accepted(one._of.node, one._wire) for one in results)
        found[receiver] = Receipt("accepted" if is_good else "refused", results)
    return found


def _entries(answer: Model) -> list[tuple[str, Model]] | None:
    """Return what an answer has for single receivers, each with the receiver; None if it has nothing of that kind."""
    listing = _listing(answer._of, type(answer))
    if listing is None:
        return None
    name, key = listing
    return [(one._wire[key], one) for one in getattr(answer, name) or ()]


@shared
def _listing(schema: Schema, model: Any) -> tuple[str, str] | None:
    """Return the attribute of an answer with an entry for each receiver, and the property of the entry with the receiver."""
    node = schema.node
    if issubclass(model, ListModel):
        return ("items", node["x-key"]) if "x-key" in node else None
    for field in attrs.fields(model):
        key = node.get("properties", {}).get(field.metadata.get("wire", field.name), {}).get("x-key")
        if key is not None:
            return field.name, key
    return None


def has_entries(answer: Model | None) -> bool:
    """Return True if an answer has a list with entries for single receivers."""
    return answer is not None and _listing(answer._of, type(answer)) is not None
