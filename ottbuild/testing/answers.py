"""Makes the answers that a provider documents for an operation: a success, and refusals of each kind."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from http import HTTPStatus
from typing import Any, NamedTuple

from ottbuild.http.operation import Operation, described
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.examples.values import sample
from ottbuild.schemas.jsondata import pointer, steps
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tagged, untagged
from ottbuild.schemas.variants import member, reachable
from ottbuild.testing.messages import Answer, answer_with

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


class Sources(NamedTuple):
    """What an answer repeats."""

    payload: Any
    """What was sent."""
    number: Callable[[], int]
    """Returns another number each time, for ids."""
    first: Answer | None = None
    """The answer to the first request with the same key."""


class Documented:
    """The documented answers of one operation."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self._known = described(operation)
        self._spec = self._known.spec
        self._answers: dict[str, list[str]] = self._known.node["answers"]

    def success(self, sources: Sources) -> Answer:
        """Return the answer to an accepted request."""
        key, data = self._success
        data = _repeated(*self._success_schema, data, sources) if self._success_schema else data
        return answer_with(_status(key), data, self.headers(key, sources))

    @cached_property
    def _success(self) -> tuple[str, Any]:
        """The first status of a success, and its body."""
        key = next((key for key in self._answers if key[0] == "2"), "200")
        samples = self._known.node.get("samples", {})
        refs = self._answers.get(key)
        if key in samples or not refs:
            return key, samples.get(key)
        return key, example_payload(self._spec.resolve(refs[0]))

    @cached_property
    def _success_schema(self) -> tuple[Spec, Node] | None:
        refs = self._answers.get(self._success[0])
        return (self._spec, {"$ref": refs[0]}) if refs and self._success[1] is not None else None

    def keys(self, headers: Mapping[str, str], payload: Any) -> tuple[str, ...]:
        """Return the keys of a request by which the provider knows it again; none if it has none."""
        key: Node = self._key
        if "argument" in key:
            argument = self._known.arguments[key["argument"]]
            value = headers.get(argument["key"].lower())
            return () if value is None else (value,)
        found = [payload] if key else []
        for step in key.get("field", "").split("."):
            found = [inner for one in found for inner in _inside(one, step)]
        return tuple(str(one) for one in found if isinstance(one, (str, int)) and one != "")

    @property
    def _key(self) -> Node:
        key: Node = self._known.node.get("sending", {}).get("key", {})
        return key

    def repeated(self, sources: Sources) -> Answer | None:
        """Return the answer to a request whose key was accepted before; None if the provider documents none."""
        told: Node = self._key.get("repeated", {})
        if "field" in told:
            error = find_error(self.errors, str(told["value"])) or Error(None, str(told["value"]), whole=True)
            return self.refusal([error], sources)
        if "status" not in told:
            return None
        status: int = told["status"]
        key, schema = self._at(status)
        data = self._known.node.get("samples", {}).get(key)
        if schema is None or data is None:
            return self.failure(status, "repeated", sources)
        return answer_with(status, _repeated(schema.spec, schema.ref, data, sources), self.headers(key, sources))

    def headers(self, key: str, sources: Sources) -> dict[str, str]:
        """Return the documented headers of an answer."""
        made = {name: _value_of(node, value, sources) for name, (node, value) in self._headers.get(key, {}).items()}
        return {name: str(value) for name, value in made.items() if value is not None}

    @cached_property
    def _headers(self) -> dict[str, dict[str, tuple[Node, Any]]]:
        """The schemas of the headers of each answer, with an example of each."""
        documented: dict[str, dict[str, Node]] = self._known.node.get("headers", {})
        return {
            key: {
                name: (node, sample(node, name)) for name, node in nodes.items() if node.keys() & {"x-fill", "examples"}
            }
            for key, nodes in documented.items()
        }

    def refusal(self, errors: Sequence[Error], sources: Sources) -> Answer:
        """Return the answer that refuses a request for what is in it."""
        name = errors[0].general
        if name and name != INVALID:
            return self.general(name, sources)
        reporting = ((key, schema) for key, schema in self._reporting() if key[0] == "2")
        found = next(reporting, None) or self._at(400)
        return self._answer(found, STATUSES[INVALID], errors, INVALID, sources)

    def general(self, name: str, sources: Sources) -> Answer:
        """Return the answer that refuses a request as a whole, by the name of a general error.

        It is of the documented shape of the status. Where errors are reported with the status of a success, that is so
        here, if the spec has the error under this name.
        """
        known = [(key, schema) for key, schema in self._reporting() if key[0] == "2" and _general(schema, name)]
        status = STATUSES[name]
        found = known[0] if known else self._at(status)
        return self._answer(found, status, [Error(_phrase(status), whole=True)], name, sources)

    def failure(self, status: int, name: str, sources: Sources) -> Answer:
        """Return an answer with a status, in the shape that is documented for it, or without a body."""
        return self._answer(self._at(status), status, [Error(_phrase(status))], name, sources)

    def _answer(
        self, found: tuple[str, Schema | None], status: int, errors: Sequence[Error], name: str, sources: Sources
    ) -> Answer:
        key, schema = found
        if key[0] == "2":
            status = _status(key)
        if schema is None:
            return answer_with(status, None, self.headers(key, sources))
        others = [one for one in schema.node.get("examples", ()) if one != self._success[1]]
        base = _example(schema.spec, {**schema.node, "examples": others}) if "x-problem" in schema.node else None
        data = _with_errors(schema.spec, schema.ref, base, errors, name, sources)
        return answer_with(status, data, self.headers(key, sources))

    def _at(self, status: int) -> tuple[str, Schema | None]:
        """Return the documented answer of a status, and its schema if it reports errors."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self._answers:
                schemas = [schema for schema in map(self._spec.resolve, self._answers[key]) if _reports(schema)]
                return key, schemas[0] if schemas else None
        return str(status), None

    def _reporting(self) -> Iterator[tuple[str, Schema]]:
        """Yield the answers that report errors, by their statuses."""
        for key, refs in self._answers.items():
            yield from ((key, schema) for schema in map(self._spec.resolve, refs) if _reports(schema))

    @cached_property
    def _successes(self) -> frozenset[str]:
        """The texts and numbers in the answer of a success: its code is among them."""
        found: set[str] = set()
        waiting = [self._success[1]]
        while waiting:
            part = waiting.pop()
            if isinstance(part, (dict, list)):
                waiting += part.values() if isinstance(part, dict) else part
            else:
                found.add(str(part))
        return frozenset(found)

    @cached_property
    def errors(self) -> tuple[Error, ...]:
        """Every error that is documented: for a place of the payload, and as a code of an answer."""
        found: dict[tuple[str | None, str | None], Error] = {}
        for _, node in reachable(self._known.body):
            for error in _errors_in(node):
                found.setdefault((error.text, error.code), error)
        for _, schema in self._reporting():
            for spec, node in reachable(schema):
                for error in _codes_of(spec, node, self._successes):
                    found.setdefault((error.text, error.code), error)
        return tuple(found.values())


def documented_errors(answers: Iterable[Documented]) -> tuple[Error, ...]:
    """Return every error of several operations, each once."""
    return tuple(dict.fromkeys(error for one in answers for error in one.errors))


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


# What is documented


def _errors_in(node: Any) -> Iterator[Error]:
    """Yield the errors in the `x-errors` of a node, and of the conditions in it. References are not followed."""
    if isinstance(node, list):
        for item in node:
            yield from _errors_in(item)
    elif isinstance(node, dict):
        for entry in node.get("x-errors", {}).values():
            yield Error(entry.get("message"), None if entry.get("code") is None else str(entry["code"]))
        for key, part in node.items():
            if key not in ("x-errors", "examples", "default", "const", "enum"):
                yield from _errors_in(part)


def _codes_of(spec: Spec, node: Node, successes: frozenset[str]) -> Iterator[Error]:
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


def _reports(schema: Schema) -> bool:
    return any("x-problem" in node for _, node in reachable(schema))


def _general(schema: Schema, name: str) -> bool:
    return any(name in node.get("x-problem", {}).get("general", {}) for _, node in reachable(schema))


def _status(key: str) -> int:
    return int(key.replace("X", "0"))


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"status {status}"


# Refusals


def _with_errors(
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
        ref = next(ref for ref in refs if _reports(spec.resolve(ref)))
        return _with_errors(spec, {"$ref": ref}, data, errors, name, sources)
    if node.get("type") == "array":
        if "x-key" in node and sources is not None and (sent := _sent_items(node["x-key"], sources.payload)):
            return [_one_of(spec, node, errors, name, sources, one) for one in sent]
        return [_with_errors(spec, node["items"], None, [error], name) for error in errors]
    base = _example(spec, node) if data is None else data
    data = dict(base) if isinstance(base, dict) else {}
    keys = node.get("x-problem")
    properties: dict[str, Node] = node["properties"]
    if keys is not None:  # what an example says in objects of its own is about its own error
        data = {key: value for key, value in data.items() if not isinstance(value, dict)}
    if keys is None:
        for key, part in properties.items():
            if _leads(spec, part):
                data[key] = _with_errors(spec, part, data.get(key), errors, name, sources)
        return _in_order(data, properties)
    general = keys.get("general", {}).get(name, {})
    details = keys.get("details")
    if details and name == INVALID and not any(error.whole for error in errors):
        data[details] = _with_errors(spec, properties[details], None, errors, name)
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
    """Return True if errors are described somewhere in a schema."""
    spec, node = expand(spec, node)
    if is_union(node):
        return any(_reports(spec.resolve(ref)) for ref in (*tagged(node).values(), *untagged(node)))
    if node.get("type") == "array":
        return _leads(spec, node.get("items", {}))
    return "x-problem" in node or any(_leads(spec, part) for part in node.get("properties", {}).values())


def _example(spec: Spec, node: Node) -> Any:
    """Return an example of a schema that reports an error, if there is one; else what the schema requires."""
    spec, node = expand(spec, node)
    examples: list[Any] = node.get("examples", [])
    keys = node.get("x-problem", {})
    if "properties" not in node:
        return next((one for one in examples if _first(one) is not None), None)
    refusing = [one for one in examples if isinstance(one, dict) and one.get(keys.get("text"))]
    if refusing or (examples and not keys):
        return copy.deepcopy((refusing or examples)[0])
    return {
        name: sample(expand(spec, part)[1], name)
        for name, part in node["properties"].items()
        if name in node.get("required", ()) and not _leads(spec, part)
    }


def _in_order(data: dict[str, Any], properties: dict[str, Node]) -> dict[str, Any]:
    return {key: data[key] for key in dict.fromkeys([*(key for key in properties if key in data), *data])}


def _first(items: Any) -> Any:
    return items[0] if isinstance(items, list) and items else None


# What answers repeat

_ABSENT = object()


def _repeated(spec: Spec, node: Node, data: Any, sources: Sources) -> Any:
    """Return the data of an answer with new ids, and with what it repeats of the request. It is a copy."""
    spec, node = expand(spec, node)
    if is_union(node):
        found = member(spec, node, data)
        return copy.deepcopy(data) if found is None else _repeated(*found, data, sources)
    if node.get("type") == "array" and isinstance(data, list):
        return _list(spec, node, data, sources)
    if isinstance(data, dict):
        made: dict[str, Any] = {}
        for key, value in data.items():
            part = node.get("properties", {}).get(key)
            new = copy.deepcopy(value) if part is None else _repeated(spec, part, value, sources)
            if new is not _ABSENT:
                made[key] = new
        return made
    return _value_of(node, data, sources, _ABSENT)


def _list(spec: Spec, node: Node, data: list[Any], sources: Sources) -> Any:
    fill, items = node.get("x-fill"), node.get("items", {})
    key = node.get("x-key")
    if key is not None and data and (sent := _sent_items(key, sources.payload)):
        return [{**_repeated(spec, items, data[0], sources), key: one.key} for one in sent]
    if isinstance(fill, dict) and "request" in fill:
        found = _at_pointer(sources.payload, fill["request"])
        return [_repeated(spec, items, data[0], sources) for _ in (found if isinstance(found, list) else [found])]
    if isinstance(fill, dict):
        return _value_of(node, data, sources, _ABSENT)
    return [_repeated(spec, items, item, sources) for item in data]


def _value_of(node: Node, value: Any, sources: Sources, absent: Any = None) -> Any:
    """Return a value as `x-fill` says: a new one, one of the request, or one of the first answer."""
    fill = node.get("x-fill")
    if fill is None:
        return value
    if fill == "new":
        return _another(value, sources.number())
    if "request" in fill:
        found = _at_pointer(sources.payload, fill["request"])
        return absent if found is _ABSENT else found
    if sources.first is None:
        return absent
    wanted = fill["first"]
    body = sources.first.json
    return sources.first.headers.get(wanted, body.get(wanted, absent) if isinstance(body, dict) else absent)


def _at_pointer(data: Any, pointer: str) -> Any:
    for step in steps(pointer):
        if isinstance(data, dict) and step in data:
            data = data[step]
        elif isinstance(data, list) and step.isdigit() and int(step) < len(data):
            data = data[int(step)]
        else:
            return _ABSENT
    return data


def _inside(data: Any, step: str) -> list[Any]:
    """Return what is under a key, or every item for `*`."""
    if step == "*":
        return data if isinstance(data, list) else []
    return [data[step]] if isinstance(data, dict) and step in data else []


class _Sent(NamedTuple):
    """One of the items that were sent, each of which is answered by itself."""

    place: str
    """JSON Pointer."""
    key: Any
    """The value by which its answer is matched to it."""


def _sent_items(key: str, payload: Any) -> list[_Sent]:
    """Return the items of the first list that was sent whose items have a key."""
    lists: dict[str, Any] = {"": payload} if isinstance(payload, list) else {}
    if isinstance(payload, dict):
        lists = {pointer([name]): value for name, value in payload.items()}
    for place, items in lists.items():
        if isinstance(items, list):
            found = [
                _Sent(f"{place}/{number}", item[key])
                for number, item in enumerate(items)
                if isinstance(item, dict) and key in item
            ]
            if found:
                return found
    return []


def _one_of(spec: Spec, node: Node, errors: Sequence[Error], name: str, sources: Sources, sent: _Sent) -> Any:
    """Return the answer to one of the items that were sent: refused if the errors are in it, or in no item."""
    key: str = node["x-key"]
    own = [error for error in errors if f"{error.place}/".startswith(f"{sent.place}/")]
    around = sent.place.rpartition("/")[0]
    others = [error for error in errors if not (around and error.place.startswith(f"{around}/"))]
    if own or others:
        return {**_with_errors(spec, node["items"], None, own or others, name), key: sent.key}
    accepted = example_payload(spec.resolve(node["items"]["$ref"]))
    return {**_repeated(spec, node["items"], accepted, sources), key: sent.key}


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
