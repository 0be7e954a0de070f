"""What an answer says of a request: whether it was accepted, and whether the same request may be sent again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ottbuild.http.operation import Operation, described
from ottbuild.http.responses import is_accepted
from ottbuild.payloads.model import Model
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.variants import member


def accepted(operation: Operation, answer: Model | None) -> bool:
    """Return True if an answer says that the request was accepted; of an answer to several recipients, as a whole.

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
    return frozenset(
        known.spec.resolve(ref)
        for status, refs in known.node["answers"].items()
        for ref in refs
        if not status.startswith("2")
    )


@cache
def is_silent(operation: Operation, status: int) -> bool:
    """Return True if no body is documented for a status, so that the status says all."""
    answers = described(operation).node["answers"]
    return answers.get(str(status), answers.get(f"{status // 100}XX")) == []


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
