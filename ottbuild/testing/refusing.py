"""Writes the errors of answers, as the specs document them."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Any, NamedTuple

from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.examples.values import sample
from ottbuild.schemas.jsondata import steps
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tagged, untagged
from ottbuild.schemas.variants import reachable
from ottbuild.testing.repeating import SentItem, Sources, repeated, sent_items

INVALID = "invalid"
"""The general error, in `x-problem`, of a request that breaks a rule."""
STATUSES = {
    INVALID: 400, "unauthorized": 401, "not_found": 404, "method": 405, "content_type": 415, "rate_limit": 429, "failed": 500
}  # fmt: skip
"""The statuses of general errors, unless the provider reports them with the status of a success."""


class Error(NamedTuple):
    """One error of an answer, as the provider writes it where that is known."""

    text: str | None = None
    code: str | None = None
    place: str = ""
    """JSON Pointer to the place in the payload."""
    whole: bool = False
    """True if it is about the request as a whole, and not about a place in the payload."""
    general: str = ""
    """The name of the general error, in `x-problem`, that it is."""
    own_words: bool = False
    """True if the provider documents no text, so that `text` is one of this library."""

    def __repr__(self) -> str:
        return f"<Error {self.code}: {self.text}>"


def find_error(errors: Sequence[Error], wanted: str) -> Error | None:
    """Return the documented error of a text or a code; None if there is none.

    A code that is documented with several texts gives an error without one.
    """
    for error in errors:
        if wanted == error.text:
            return error
    coded = [error for error in errors if error.code is not None and wanted in (error.code, *error.code.split("/")[1:])]
    told = [error for error in coded if error.text is not None]
    if len({error.text for error in told}) == 1:
        return told[0]
    return coded[0]._replace(text=None) if coded else None


def as_error(problem: Problem) -> Error:
    """Return the error that a provider reports for a problem: in its own words where they are documented."""
    text, code = problem.provider_message, None if problem.provider_code is None else str(problem.provider_code)
    return Error(text or problem.message, code, problem.pointer, own_words=text is None)


def errors_in(node: Any) -> Iterator[Error]:
    """Yield the errors in the `x-errors` of a node, and of the conditions in it. References are not followed."""
    if isinstance(node, list):
        for item in node:
            yield from errors_in(item)
    elif isinstance(node, dict):
        for entry in node.get("x-errors", {}).values():
            yield Error(entry.get("message"), None if entry.get("code") is None else str(entry["code"]))
        for key, part in node.items():
            if key not in ("x-errors", "examples", "default", "const", "enum"):
                yield from errors_in(part)


def codes_of(spec: Spec, node: Node, successes: frozenset[str]) -> Iterator[Error]:
    """Yield the codes of errors of an object that describes one, and what it says of whole requests."""
    keys = node.get("x-problem", {})
    for key in keys.get("codes", ())[:1]:
        _, part = expand(spec, node["properties"][key])
        codes = (str(entry["value"]) for entry in part.get("x-values", ()))
        yield from (Error(None, code, whole=True) for code in codes if code not in successes)
    for name, entry in keys.get("general", {}).items():
        text, code = entry.get("message"), entry.get("code")
        text = None if text is None else text.replace("{count}", "1")
        yield Error(text, None if code is None else str(code), whole=True, general=name)


def reports(schema: Schema) -> bool:
    """Return True if a schema describes errors somewhere."""
    return any("x-problem" in node for _, node in reachable(schema))


def has_general(schema: Schema, name: str) -> bool:
    """Return True if a schema has a general error of a name."""
    return any(name in node.get("x-problem", {}).get("general", {}) for _, node in reachable(schema))


def phrase_of(status: int) -> str:
    """Return what HTTP calls a status."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"status {status}"


def with_errors(
    spec: Spec, node: Node, data: Any, errors: Sequence[Error], name: str, sources: Sources | None = None
) -> Any:
    """Return the data of an answer that reports errors.

    Args:
        spec: The spec of the schema.
        node: The schema of the data.
        data: Data to begin with, such as those of an example; None for none.
        errors: The errors.
        name: The name of the general error in `x-problem`, which fills in what the errors leave open.
        sources: What was sent; None inside of what is repeated for each error.
    """
    spec, node = expand(spec, node)
    if is_union(node):
        refs = [*tagged(node).values(), *untagged(node)]
        ref = next(ref for ref in refs if reports(spec.resolve(ref)))
        return with_errors(spec, {"$ref": ref}, data, errors, name, sources)
    if node.get("type") == "array":
        if "x-key" in node and sources is not None and (sent := sent_items(node["x-key"], sources.payload)):
            return [_one_of(spec, node, errors, name, sources, one) for one in sent]
        return [with_errors(spec, node["items"], None, [error], name) for error in errors]
    data = dict(example_of(spec, node) if data is None else data)
    properties: dict[str, Node] = node.get("properties", {})
    keys = node.get("x-problem")
    if keys is None:
        inner = {key: part for key, part in properties.items() if _leads(spec, part)}
        data |= {key: with_errors(spec, part, data.get(key), errors, name, sources) for key, part in inner.items()}
        return _in_order(data, properties)
    # What an example says in objects of its own is about its own error.
    data = {key: value for key, value in data.items() if not isinstance(value, dict)}
    general = keys.get("general", {}).get(name, {})
    details = keys.get("details")
    if details and name == INVALID and not any(error.whole for error in errors):
        data[details] = with_errors(spec, properties[details], None, errors, name)
        shown = Error(general.get("message", "").replace("{count}", str(len(errors))) or data.get(keys["text"]))
        return _in_order(_described(spec, node, keys, data, shown, general), properties)
    if details:
        data.pop(details, None)
    error = errors[0]
    if name != INVALID and "message" in general:
        error = error._replace(text=general["message"])
    return _in_order(_described(spec, node, keys, data, error, general), properties)


def _described(spec: Spec, node: Node, keys: Node, data: dict[str, Any], error: Error, general: Node) -> dict[str, Any]:
    """Return the object that describes an error."""
    properties: dict[str, Node] = node["properties"]
    required = node.get("required", ())
    text = error.text
    code = error.code if error.code is not None else general.get("code")
    if text is None:
        text = next((told for told in _told(spec, node, keys, code) if told), general.get("message", "Refused"))
    place = keys.get("place")
    if error.own_words and error.place and place in (None, keys["text"]):
        text = f"{error.place}: {text}"
    _, part = expand(spec, properties[keys["text"]])
    data[keys["text"]] = [text] if part.get("type") == "array" else text
    names: list[str] = keys.get("codes", [])
    for name in names:
        data.pop(name, None)
    for name, one in _slots(spec, properties, names, code, general).items():
        data[name] = _typed(spec, properties[name], one)
    for name in names:
        if name not in data and name in required:
            data[name] = sample(expand(spec, properties[name])[1], name)
    if place is not None and place != keys["text"]:
        data.pop(place, None)
        if error.place:
            data[place] = _written(error.place)
    return data


def _told(spec: Spec, node: Node, keys: Node, code: str | None) -> Iterator[str | None]:
    """Yield what the spec says of a code."""
    for name in keys.get("codes", ()):
        _, part = expand(spec, node["properties"][name])
        for entry in part.get("x-values", ()):
            if code is not None and str(entry["value"]) in code.split("/"):
                yield entry.get("description")


def _slots(spec: Spec, properties: dict[str, Node], names: list[str], code: Any, general: Node) -> dict[str, str]:
    """Return the properties that a code is written into, with its parts.

    A documented code may be the second part alone: the one whose example is as long. The general error has the first then.
    """
    if code is None:
        return {}
    parts = str(code).split("/")
    if len(parts) > 1 or len(names) < 2:
        return dict(zip(names, parts, strict=False))
    lengths = [len(str(sample(expand(spec, properties[name])[1], name))) for name in names]
    best = min(range(len(names)), key=lambda place: abs(lengths[place] - len(parts[0])))
    around = str(general.get("code", "")).split("/")[:best]
    return {**{name: one for name, one in zip(names, around, strict=False) if one}, names[best]: parts[0]}


def _typed(spec: Spec, node: Node, code: str) -> Any:
    _, node = expand(spec, node)
    return int(code) if node.get("type") == "integer" and code.lstrip("-").isdigit() else code


def _written(pointer: str) -> str:
    """Return a place as most providers write it: messages[0].text."""
    text = ""
    for step in steps(pointer):
        text += f"[{step}]" if step.isdigit() else f".{step}" if text else step
    return text


def _leads(spec: Spec, node: Node) -> bool:
    """Return True if errors are described somewhere in a property."""
    if "$ref" in node:
        return reports(spec.resolve(node["$ref"]))
    return node.get("type") == "array" and _leads(spec, node.get("items", {}))


def example_of(spec: Spec, node: Node) -> dict[str, Any]:
    """Return an example of an object that reports an error, if there is one; else what the object requires."""
    spec, node = expand(spec, node)
    examples: list[Any] = node.get("examples", [])
    if "x-problem" in node:
        examples = [one for one in examples if one.get(node["x-problem"]["text"])]
    if examples:
        example: dict[str, Any] = copy.deepcopy(examples[0])
        return example
    return {
        name: sample(expand(spec, part)[1], name)
        for name, part in node.get("properties", {}).items()
        if name in node.get("required", ()) and not _leads(spec, part)
    }


def _in_order(data: dict[str, Any], properties: dict[str, Node]) -> dict[str, Any]:
    return {key: data[key] for key in dict.fromkeys([*(key for key in properties if key in data), *data])}


def _one_of(spec: Spec, node: Node, errors: Sequence[Error], name: str, sources: Sources, sent: SentItem) -> Any:
    """Return the answer to one of the items that were sent: refused if the errors are in it, or in no item."""
    own = [error for error in errors if f"{error.place}/".startswith(f"{sent.place}/")]
    around = sent.place.rpartition("/")[0]
    others = [error for error in errors if not (around and error.place.startswith(f"{around}/"))]
    if own or others:
        return {**with_errors(spec, node["items"], None, own or others, name), **sent.keys}
    accepted = example_payload(spec.resolve(node["items"]["$ref"]))
    return {**repeated(spec, node["items"], accepted, sources), **sent.keys}
