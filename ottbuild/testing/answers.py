"""The answers that a provider documents for an operation: a success, and refusals of each kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from ottbuild.http.operation import Operation, described
from ottbuild.http.responses import values_at
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.examples.values import sample
from ottbuild.schemas.spec import Node, Schema
from ottbuild.schemas.variants import reachable
from ottbuild.testing.messages import Answer, answer_with
from ottbuild.testing.refusing import (
    INVALID,
    STATUSES,
    Error,
    codes_of,
    errors_in,
    example_of,
    find_error,
    has_general,
    phrase_of,
    reports,
    with_errors,
)
from ottbuild.testing.repeating import ABSENT, Sources, repeated, value_of


class Documented:
    """The documented answers of one operation."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self._known = described(operation)
        self._spec = self._known.spec
        self._answers: dict[str, list[str]] = self._known.node["answers"]

    def success(self, sources: Sources) -> Answer:
        """Return the answer to an accepted request: the first documented one that the request has everything for."""
        key, choices = self._success
        data = next(
            (made for node, example in choices if (made := repeated(self._spec, node, example, sources)) is not ABSENT),
            choices[0][1] if choices else None,
        )
        return answer_with(_status(key), data, self.headers(key, sources))

    @cached_property
    def _success(self) -> tuple[str, list[tuple[Node, Any]]]:
        """The first status of a success; the schemas of its body, each with an example."""
        key = next((key for key in self._answers if key[0] == "2"), "200")
        samples: dict[str, Any] = self._known.node.get("samples", {})
        refs = self._answers.get(key, [])
        refs = [ref for ref in refs if ref == refs[0] or (key not in samples and not reports(self._spec.resolve(ref)))]
        examples = [(ref, samples.get(key, example_payload(self._spec.resolve(ref)))) for ref in refs]
        return key, [({"$ref": ref}, example) for ref, example in examples if example is not None]

    def keys(self, headers: Mapping[str, str], payload: Any) -> tuple[str, ...]:
        """Return the keys of a request by which the provider knows it again; none if it has none."""
        key: Node = self._key
        if "argument" in key:
            argument = self._known.arguments[key["argument"]]
            value = headers.get(argument["key"].lower())
            return () if value is None else (value,)
        found = values_at(payload, tuple(key["field"].split("."))) if key else ()
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
        return answer_with(status, repeated(schema.spec, schema.ref, data, sources), self.headers(key, sources))

    def headers(self, key: str, sources: Sources) -> dict[str, str]:
        """Return the documented headers of an answer."""
        made = {name: value_of(node, value, sources) for name, (node, value) in self._headers.get(key, {}).items()}
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
        status = STATUSES[name]
        found = self._with_success(name) or self._at(status)
        return self._answer(found, status, [Error(phrase_of(status), whole=True)], name, sources)

    def _with_success(self, name: str) -> tuple[str, Schema] | None:
        """Return the answer with the status of a success that reports a general error; None if there is none."""
        known = ((key, schema) for key, schema in self._reporting() if key[0] == "2" and has_general(schema, name))
        return next(known, None)

    def has_own(self, name: str) -> bool:
        """Return True if the provider reports a general error with the status of a success."""
        return self._with_success(name) is not None

    def failure(self, status: int, name: str, sources: Sources) -> Answer:
        """Return an answer with a status, in the shape that is documented for it, or without a body."""
        return self._answer(self._at(status), status, [Error(phrase_of(status))], name, sources)

    def _answer(
        self, found: tuple[str, Schema | None], status: int, errors: Sequence[Error], name: str, sources: Sources
    ) -> Answer:
        key, schema = found
        if key[0] == "2":
            status = _status(key)
        if schema is None:
            return answer_with(status, None, self.headers(key, sources))
        successes = [example for _, example in self._success[1]]
        others = [one for one in schema.node.get("examples", ()) if one not in successes]
        base = example_of(schema.spec, {**schema.node, "examples": others}) if "x-problem" in schema.node else None
        data = with_errors(schema.spec, schema.ref, base, errors, name, sources)
        return answer_with(status, data, self.headers(key, sources))

    def _at(self, status: int) -> tuple[str, Schema | None]:
        """Return the documented answer of a status, and its schema if it reports errors."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self._answers:
                schemas = [schema for schema in map(self._spec.resolve, self._answers[key]) if reports(schema)]
                return key, schemas[0] if schemas else None
        return str(status), None

    def _reporting(self) -> Iterator[tuple[str, Schema]]:
        """Yield the answers that report errors, by their statuses."""
        for key, refs in self._answers.items():
            yield from ((key, schema) for schema in map(self._spec.resolve, refs) if reports(schema))

    @cached_property
    def _successes(self) -> frozenset[str]:
        """The texts and numbers in the answer of a success: its code is among them."""
        found: set[str] = set()
        waiting: list[Any] = [example for _, example in self._success[1]]
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
            for error in errors_in(node):
                found.setdefault((error.text, error.code), error)
        for _, schema in self._reporting():
            for spec, node in reachable(schema):
                for error in codes_of(spec, node, self._successes):
                    found.setdefault((error.text, error.code), error)
        return tuple(found.values())


def documented_errors(answers: Iterable[Documented]) -> tuple[Error, ...]:
    """Return every error of several operations, each once."""
    return tuple(dict.fromkeys(error for one in answers for error in one.errors))


def _status(key: str) -> int:
    return int(key.replace("X", "0"))
