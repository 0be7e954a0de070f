"""What comes back from a provider: typed answers, what their codes mean, and what they say of the payload."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar

import attrs

from ottbuild.http.operation import Operation
from ottbuild.http.request import Request
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.model import Model, structure
from ottbuild.schemas import jsontext
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.spellings import normalise, tolerant

T = TypeVar("T")

Sent = Sendable[Any] | Request[Any]


class UnreadableResponse(ValueError):
    """An answer that the provider does not document: not JSON, cut off, empty, or of another shape.

    Its text does not show the body, which may repeat what was sent, credentials included.
    """

    def __init__(self, kind: str, status: int, body: Any, reason: str) -> None:
        super().__init__(kind, status, body, reason)
        self.kind = kind
        """What was sent."""
        self.status = status
        """The HTTP status."""
        self.body = body
        """The whole body, as it was given."""
        self.reason = reason
        """Why it can't be read."""

    def __str__(self) -> str:
        return f"the answer to {self.kind}, with HTTP status {self.status}, {self.reason}"

    def __repr__(self) -> str:
        return f"<UnreadableResponse: {self}>"


@attrs.frozen
class Meaning:
    """What a code in an answer means."""

    value: str
    """The code."""
    description: str | None
    """What it means."""
    retry: bool | None
    """Whether sending the same again makes sense; None where that is not known."""
    doc: str | None
    """The page that lists it."""


def meaning_of(schema: Schema, key: str, value: Any) -> Meaning | None:
    """What the value of a field means; None where that is not documented."""
    return _meanings(schema, key).get(value) if isinstance(value, str) else None


@cache
def _meanings(schema: Schema, key: str) -> dict[str, Meaning]:
    spec, node = expand(schema.spec, schema.node["properties"][key])
    doc = spec.doc(node.get("x-source")) or schema.spec.doc(schema.node.get("x-source"))
    return {
        entry["value"]: Meaning(entry["value"], entry.get("description"), entry.get("retry"), doc)
        for entry in node["x-values"]
    }


def read_response(sent: Any, status: Any, body: Any) -> Any:
    """The model of a provider's answer: its result, or its error.

    The HTTP status says which it is; where the body is not of that shape, the shape says it, as some providers tell
    errors with status 200. What the spec does not know in it is kept, as `parse` does.

    Args:
        sent: What was sent: the `Request`, the builder or model, or its kind (`"marketing_cloud.send"`).
        status: The HTTP status.
        body: The body: bytes, text, or the JSON data that an HTTP client made of it.

    Returns:
        One of the models that are documented for it; None where a success is documented to have no body.

    Raises:
        UnreadableResponse: The body is not JSON, cut off, empty, or of a shape that is not documented for it.
    """
    operations = _operations(sent)
    kind = operations[0].body.label
    if not isinstance(status, int):
        raise TypeError(f"status must be a number, not {jsontext.kind_of(status)}")
    if not isinstance(body, (str, bytes, bytearray, dict, list, type(None))):
        raise TypeError(f"body must be bytes, text or JSON data, not {jsontext.kind_of(body)}")
    expected, others = _documented_answers(operations, status)
    if body is None or (not isinstance(body, (dict, list)) and (not body or body.isspace())):
        if expected == [] and 200 <= status < 300:
            return None
        raise UnreadableResponse(kind, status, body, "is empty")
    wire, reason = _json(body)
    if reason:
        raise UnreadableResponse(kind, status, body, reason)
    for schema in expected or ():
        model = _fitting(schema, wire)
        if model is not None:
            return model
    for schema in others:
        model = _fitting(schema, wire) if _tells(schema, wire) else None
        if model is not None:
            return model
    reasons = [f"{schema.label} ({_unfit(schema, wire)})" for schema in [*(expected or ()), *others]]
    reason = f"does not fit {' or '.join(reasons)}" if reasons else "has a body, which is not documented"
    raise UnreadableResponse(kind, status, body, reason)


def _operations(sent: Any) -> tuple[Operation, ...]:
    if isinstance(sent, Request):
        return (sent.operation,)
    if isinstance(sent, Sendable):
        return sent._operations
    if isinstance(sent, tuple):
        return sent
    raise TypeError(f"what was sent is a Request, a payload or a kind, not {jsontext.kind_of(sent)}")


def _documented_answers(operations: tuple[Operation, ...], status: int) -> tuple[list[Schema] | None, list[Schema]]:
    """What the body may be with this status, None where that is not documented; and what it may be with others."""
    expected: list[Schema] | None = None
    others: list[Schema] = []
    for operation in operations:
        answers: dict[str, list[str]] = operation.node["answers"]
        fits = next((key for key in (f"{status:d}", f"{status // 100}XX", "default") if key in answers), None)
        for key, refs in answers.items():
            schemas = [operation.spec.resolve(ref) for ref in refs]
            if key == fits:
                expected = [*(expected or ()), *schemas]
            else:
                others += schemas
    return expected, [schema for schema in dict.fromkeys(others) if schema not in (expected or ())]


def _json(body: Any) -> tuple[Any, str]:
    """The JSON data of a body, or why there is none."""
    if isinstance(body, (dict, list)):
        return body, ""
    try:
        return jsontext.loads(body), ""
    except InvalidPayload as error:
        return None, error.problems[0].message


def _fitting(schema: Schema, wire: Any) -> Any:
    """The model of an answer; None where it is of another shape."""
    if isinstance(wire, dict) and wire and not any(name in wire for name in schema.node.get("properties", ())):
        return None
    try:
        return structure(schema, normalise(schema, wire)[0] if tolerant(schema) else wire)
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError):
        return None


def _tells(schema: Schema, wire: Any) -> bool:
    """Whether the shape alone can tell that an answer is of this kind: one that requires nothing fits too much."""
    return bool(schema.node.get("required") or (isinstance(wire, list) and wire))


def _unfit(schema: Schema, wire: Any) -> str:
    from ottbuild.schemas.validator import validate

    try:
        problems = validate(schema, wire, structure_only=True)
    except RecursionError:
        return "it is nested too deeply"
    return f"{problems[0].pointer or 'it'} {problems[0].message}" if problems else "it has none of its fields"


class _Said(NamedTuple):
    """What an answer says of one thing that is wrong."""

    text: str
    codes: tuple[int | str, ...]
    place: str | None

    @property
    def code(self) -> int | str | None:
        if len(self.codes) < 2:
            return self.codes[0] if self.codes else None
        return "/".join(map(str, self.codes))

    def means(self, text: str | None, code: int | str | None) -> bool:
        """Whether it is the error with this documented text or, where none is documented, with this code."""
        if text is not None:
            return re.match(rf"{re.escape(_plain(text))}(?!\w)", _plain(self.text)) is not None
        return code is not None and str(code) in (str(self.code), *map(str, self.codes))


def _plain(text: str) -> str:
    """A text without what documentation and wire disagree about: backticks and spacing."""
    return " ".join(text.replace("`", "").split())


def explain_response(answer: Model | None, sent: Sent) -> tuple[Problem, ...]:
    """What a provider's answer says of the payload, with the place in it wherever that is certain.

    A documented error text is found at the place that breaks its rule or, where nothing does, at the only place that it
    is documented for. All else has the pointer "". Nothing that the answer says is left out.

    Args:
        answer: What `read_response` gave.
        sent: The builder, the model or the `Request` that was sent.

    Returns:
        The problems in the order of the answer, in the provider's own words; none if the answer tells of no error.
    """
    if answer is None:
        return ()
    said = dict.fromkeys(_errors_said(answer._of.spec, answer._of.node, answer._wire))
    if not said:
        return ()

    from ottbuild.schemas.validator import validate

    schema, wire = _payload(sent)
    broken = validate(schema, wire, null_is_absent=not isinstance(sent, (Request, Model)))
    node = schema.ref
    documented = list(_documented_errors(schema.spec, node, wire, [], None))
    return tuple(problem for one in said for problem in _explained(one, wire, broken, documented))


def _explained(said: _Said, wire: Any, broken: tuple[Problem, ...], documented: list[_Documented]) -> Iterator[Problem]:
    place = None if said.place is None else _resolved(said.place, wire)
    found = [
        problem
        for problem in broken
        if said.means(problem.provider_message, problem.provider_code) and place in (None, problem.pointer)
    ]
    for problem in found:
        code = problem.provider_code if said.code is None else said.code
        yield problem._replace(provider_message=said.text, provider_code=code)
    if found:
        return
    known = [one for one in documented if said.means(one.text, one.code)]
    places = sorted(dict.fromkeys(one.pointer for one in known) if place is None else [place], key=len)
    message = "was refused by the provider"
    if any(not places[-1].startswith(f"{one}/") for one in places[:-1]):
        message += f"; the text is documented for {' and '.join(one or 'the whole' for one in places)}"
        places = []
    yield Problem(
        places[-1] if places else "", "refused", message, doc=known[0].doc if known else None,
        provider_message=said.text, provider_code=said.code,
    )  # fmt: skip


def _errors_said(spec: Spec, node: Node, data: Any) -> Iterator[_Said]:
    """What an answer says that is wrong, along its `x-problem`s."""
    spec, node = expand(spec, node)
    if isinstance(data, list):
        for item in data:
            yield from _errors_said(spec, node.get("items", {}), item)
    elif isinstance(data, dict):
        keys = node.get("x-problem", {})
        inner = {
            name: list(_errors_said(spec, part, data.get(name))) for name, part in node.get("properties", {}).items()
        }
        if keys and not inner.get(keys.get("details")):
            codes = tuple(data[key] for key in keys.get("codes", ()) if isinstance(data.get(key), (int, str)))
            texts = data.get(keys["text"])
            for text in texts if isinstance(texts, list) else [texts]:
                if isinstance(text, str) and text:
                    yield _Said(text, codes, data.get(keys.get("place")))
        for said in inner.values():
            yield from said


class _Documented(NamedTuple):
    """An error that a provider documents for a place of a payload."""

    pointer: str
    text: str | None
    code: int | str | None
    doc: str | None


def _documented_errors(
    spec: Spec, node: Node, data: Any, path: list[str | int], doc: str | None
) -> Iterator[_Documented]:
    """Every error that is documented for a place of a payload, be the rule broken or not."""
    from ottbuild.schemas.validator import validate_node

    spec, node = expand(spec, node)
    doc = spec.doc(node.get("x-source")) or doc
    for rule, error in node.get("x-errors", {}).items():
        for member in _members(node, rule):
            yield _Documented(jsontext.pointer([*path, *member]), error.get("message"), error.get("code"), doc)
    inner = list(node.get("allOf", ()))
    if "discriminator" in node and isinstance(data, dict):
        tag = data.get(node["discriminator"]["propertyName"])
        ref = node["discriminator"]["mapping"].get(tag, node.get("x-untagged")) if isinstance(tag, str | None) else None
        inner += [] if ref is None else [{"$ref": ref}]
    if "if" in node and data is not None:
        inner.append(node.get("else" if validate_node(spec, node["if"], data) else "then", {}))
    for part in inner:
        yield from _documented_errors(spec, part, data, path, doc)
    if isinstance(data, dict):
        for name, part in node.get("properties", {}).items():
            yield from _documented_errors(spec, part, data.get(name), [*path, name], doc)
    elif isinstance(data, (list, tuple)):
        for place, item in enumerate(data):
            yield from _documented_errors(spec, node.get("items", {}), item, [*path, place], doc)


def _members(node: Node, rule: str) -> list[list[str]]:
    """Which members of an object an error of its is about; an empty path for the object itself."""
    from ottbuild.schemas.validator import is_component

    if "discriminator" in node:
        return [[node["discriminator"]["propertyName"]]]
    if rule == "missing" and not is_component(node) and "required" in node:
        properties = node.get("properties", {})
        return [[name] for name in node["required"] if "missing" not in properties.get(name, {}).get("x-errors", {})]
    forbidden = node.get("not", {}).get("required", ())
    return [list(forbidden)] if len(forbidden) == 1 else [[]]


def _resolved(place: str, wire: Any) -> str | None:
    """The pointer to a place that a provider writes as `messages[0].text` or `/messages/0/text`; None if it is not there."""
    steps = [int(step) if step.isdecimal() else step for step in re.findall(r"[^.\[\]/]+", place)]
    here = wire
    for number, step in enumerate(steps):
        if isinstance(here, dict) and isinstance(step, str) and (step in here or number == len(steps) - 1):
            here = here.get(step)
        elif isinstance(here, (list, tuple)) and isinstance(step, int) and step < len(here):
            here = here[step]
        else:
            return None
    return jsontext.pointer([*steps]) if steps else None


def matched(items: Iterable[T], name: str, key: str, sent: Sent | None) -> dict[str, tuple[T, ...]]:
    """The items of an answer by what they are about; first all that was sent, in its order."""
    found: dict[str, list[T]] = {} if sent is None else {value: [] for value in _keys(sent, key)}
    for item in items:
        found.setdefault(getattr(item, name), []).append(item)
    return {value: tuple(those) for value, those in found.items()}


def _keys(sent: Sent, key: str) -> Iterator[str]:
    schema, wire = _payload(sent)
    for name, part in schema.node["properties"].items():
        spec, node = expand(schema.spec, part)
        _, item = expand(spec, node.get("items", {}))
        if key in item.get("properties", {}):
            yield from (one[key] for one in wire.get(name, ()))


def _payload(sent: Any) -> tuple[Schema, Any]:
    """What was sent, and what it ought to be."""
    if isinstance(sent, Sendable):
        return sent._kind(), sent._wire
    if not isinstance(sent, Request):
        raise TypeError(f"what was sent is a Request or a payload, not {jsontext.kind_of(sent)}")
    schema, wire = sent.operation.body, jsontext.loads(sent.content)
    if "discriminator" in schema.node:
        union = schema.node["discriminator"]
        schema = schema.spec.resolve(union["mapping"][wire[union["propertyName"]]])
    return schema, wire
