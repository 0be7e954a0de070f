"""Payloads as the fluent Python code that builds them.

Every expression that is written is also carried out, on the way: what `calls` says of the calls only leads to it, and
it is taken where it has made exactly the JSON that was asked for. Where no call makes it, the JSON itself is written,
for `ottbuild.parse` or `ottbuild.raw`.
"""

from __future__ import annotations

import textwrap
import warnings
from collections import Counter
from importlib import import_module
from itertools import repeat
from typing import Any, NamedTuple

from ottbuild.code.layout import WIDTH, Brackets, Chain, Code, Text, assignment, brackets, chain, string
from ottbuild.payloads.calls import MISSING, REQUIRED, Call, Entry, Param, Path, entries, found, led, may_have_made
from ottbuild.payloads.model import Unknown
from ottbuild.payloads.payload import Payload
from ottbuild.payloads.raw import Raw, raw
from ottbuild.payloads.reading import parse
from ottbuild.schemas.checking import as_data
from ottbuild.schemas.examples import secret_name
from ottbuild.schemas.jsontext import Given, pointer, unjsonable
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.secrets import conceal
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.validator import validate
from ottbuild.schemas.variants import inside, member

DEEPEST = 150
"""Brackets that may be open at once; Python itself reads no more than 200."""
MOST_CALLS = 300
"""Calls in one chain; with more, finished parts are given as a list, and Python compiles no more than some 1,400."""
MOST_EXTRAS = 20
"""Objects inside a message that `extra` is called for; with more of them, the code says nothing to a reader any more."""


class Secret(str):
    """A secret, under the name that stands for it in code."""

    name: str


class Term(NamedTuple):
    """An expression, and what it makes."""

    value: Any
    code: Code
    called: bool = True
    """Whether it is made by the calls, rather than given as JSON data."""


def to_code(payload: Payload) -> str:
    """The fluent Python code that builds a payload, with its imports; it calls it `payload`.

    What the code builds is equal, as JSON, to what `payload.to_dict(check=False)` gives; its keys are in the order of the
    spec. Secrets are left out: the code reads them from environment variables, which a comment names.

    Args:
        payload: A builder, a part, or a model, built or parsed.

    Raises:
        InvalidPayload: It holds what JSON can't hold, or is nested too deeply for Python source.
    """
    if not isinstance(payload, Payload):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"to_code() takes a builder, a part or a model, and not {type(payload).__name__}")
    if isinstance(payload, (Raw, Unknown)):
        return write(payload._of, payload._wire)
    return write(payload._kind(), payload._wire)


def code_of(schema: Schema, data: dict[str, Any] | list[Any] | str | bytes) -> str:
    """Return the fluent code of a payload that someone else wrote.

    Args:
        schema: What the payload is.
        data: JSON data, or JSON text.

    Raises:
        InvalidPayload: Not JSON, or of a shape that no call, and no model of the kind, can have.
    """
    try:
        wire = as_data(data)
        return write(schema, normalise(schema, wire)[0] if tolerant(schema) else wire, of_kind=True)
    except RecursionError:
        raise InvalidPayload([_too_deep()], schema.label) from None


def write(schema: Schema | None, wire: Any, of_kind: bool = False) -> str:
    """`of_kind`: the whole is to be more than `raw`, unless its kind lets anything be."""
    label = schema.label if schema else "payload"
    problems = [problem for problem in unjsonable(wire) if problem.rule != "surrogate"]
    if problems:
        raise InvalidPayload(problems, label)
    coder = _Coder()
    try:
        data = conceal(schema, _exact(wire), coder.hide)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            term = coder.whole(schema, data)
        if of_kind and schema and isinstance(term.value, Raw):
            misfits = validate(schema, wire, structure_only=True)
            if misfits:
                raise InvalidPayload(misfits, label)
        return coder.module(term.code)
    except RecursionError:
        raise InvalidPayload([_too_deep()], label) from None


def _too_deep() -> Problem:
    return Problem("", "max_depth", "is nested too deeply for Python source", DEEPEST)


def _exact(value: Any) -> Any:
    """A copy of JSON data in which every value is of the very type that it is written as."""
    if isinstance(value, dict):
        copy = {_exact(key): _exact(item) for key, item in value.items()}
        return Given(copy, None) if _given_whole(value) else copy
    if isinstance(value, (list, tuple)):
        return [_exact(item) for item in value]
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool) or value is None:
        return value
    return int.__add__(value, 0) if isinstance(value, int) else float.__mul__(value, 1.0)


def _given_whole(value: Any) -> bool:
    return type(value) is Given and value.extra is None


class _Coder:
    """Writes one payload."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], Secret] = {}
        self.numbers: Counter[str] = Counter()
        """How many secrets have a name."""
        self.modules: dict[str, str] = {}
        """The modules that providers are imported from."""
        self.terms: dict[tuple[int, Schema], Term] = {}
        """What has been written before: an object may be tried as an argument of several calls."""
        self.same: dict[tuple[int, int], Any] = {}
        """Pairs of what was made and what it was made from, by their ids, which need not be compared again."""
        self.kept: list[Any] = []
        """Objects that are only here, and whose ids must not be given to others."""

    def hide(self, key: str, value: Any) -> Secret:
        """What stands for a secret."""
        wanted = secret_name(key)
        value = value if isinstance(value, str) else ""
        if (wanted, value) not in self.secrets:
            self.numbers[wanted] += 1
            secret = self.secrets[wanted, value] = Secret(value)
            secret.name = wanted if self.numbers[wanted] == 1 else f"{wanted}_{self.numbers[wanted]}"
        return self.secrets[wanted, value]

    def module(self, code: Code) -> str:
        """The whole text."""
        if code.depth > DEEPEST:
            raise RecursionError
        names: set[str] = set()
        secrets: set[str] = set()
        waiting: list[Code] = [code]
        while waiting:
            one = waiting.pop()
            if isinstance(one, Text):
                secrets.add(one.needs)
            elif isinstance(one, Chain):
                waiting += one.calls
            else:
                names.add(one.needs)
                waiting += [item for _, item in one.items]
        imported: dict[str, list[str]] = {}
        for name in sorted(names - {""}, key=lambda name: (name.islower(), name)):
            imported.setdefault(self.modules.get(name, "ottbuild"), []).append(name)
        lines = [f"from {module} import {', '.join(those)}\n" for module, those in sorted(imported.items())]
        text = f"{''.join(lines)}\n"
        if secrets - {""}:
            said = f"Secrets are not written down; these are read from the environment: {', '.join(sorted(secrets - {''}))}"
            comment = textwrap.fill(said, WIDTH, initial_indent="# ", subsequent_indent="# ", break_long_words=False)
            text = f"import os\n\n{text}{comment}\n"
        return f"{text}{assignment('payload', code)}\n"

    # Data as it is

    def literal(self, value: Any) -> Code:
        """JSON data as it stands in Python."""
        if isinstance(value, Secret):
            return Text(f"os.environ[{string(value.name)}]", value.name)
        if isinstance(value, dict):
            return brackets("{", [(f"{string(key)}: ", self.literal(item)) for key, item in value.items()], "}")
        if isinstance(value, list):
            return brackets("[", [("", self.literal(item)) for item in value], "]")
        if isinstance(value, str):
            return Text(string(value))
        try:
            return Text(repr(value).replace("e+", "e"))
        except ValueError:  # of more digits than Python writes, or reads; this way it does
            return Text(hex(value))

    def raw(self, data: Any) -> Term:
        """An object that no call makes."""
        return Term(raw(data), brackets("raw(", [("", self.literal(data))], ")", "raw"), called=False)

    def parsed(self, schema: Schema, data: Any) -> Term | None:
        """A payload that no call makes, but that a model holds."""
        kind = schema.label
        if "." not in kind:
            return None
        try:
            model = parse(schema, data)
        except InvalidPayload:
            return None
        code = brackets("parse(", [("", Text(string(kind))), ("", self.literal(data))], ")", "parse")
        return Term(model, code, called=False) if equal(model._wire, data, self.same) else None

    # Objects

    def whole(self, schema: Schema | None, data: Any) -> Term:
        """The payload itself."""
        if schema is None:
            return self.raw(data)
        here = (schema.spec, {"$ref": f"#/components/schemas/{schema.name}"})
        term = self.term(here, data) if isinstance(data, dict) else self.parsed(schema, data)
        if term is None or not isinstance(term.value, Payload):
            raise InvalidPayload(validate(schema, data, structure_only=True), schema.label)
        return term

    def term(self, here: tuple[Spec, Node], data: Any) -> Term:
        """What an argument is given for a value of a schema."""
        spec, node = expand(*here)
        if _given_whole(data):
            return self.raw(data)
        if "discriminator" in node:
            variant = member(spec, node, data)
            if variant is not None:
                spec, node = variant
            elif isinstance(data, dict):
                return self.raw(data)
        if isinstance(data, dict) and {"x-component", "properties"} <= node.keys():
            return self.object(spec, node, data)
        items = node.get("items" if isinstance(data, list) else "additionalProperties")
        if isinstance(items, dict) and "$ref" in items and isinstance(data, list):
            return listed([self.term((spec, items), item) for item in data])
        if isinstance(items, dict) and "$ref" in items and isinstance(data, dict):
            parts = {key: self.term((spec, items), item) for key, item in data.items()}
            code = brackets("{", [(f"{string(key)}: ", part.code) for key, part in parts.items()], "}")
            return Term({key: part.value for key, part in parts.items()}, code)
        return Term(data, self.literal(data))

    def object(self, spec: Spec, node: Node, data: dict[str, Any]) -> Term:
        """A message or a part."""
        schema = schema_of(spec.package, node["x-component"])
        known = (id(data), schema)
        if known not in self.terms:
            self.terms[known] = self.called(schema, data) or self.parsed(schema, data) or self.raw(data)
        return self.terms[known]

    def called(self, schema: Schema, data: dict[str, Any]) -> Term | None:
        """An object as the calls make it; with as little as possible that is only extra."""
        module, provider = schema.spec.entry
        self.modules[provider] = module
        fitting = [entry for entry in entries(schema) if may_have_made(entry.call, data)]
        fitting.sort(key=lambda entry: -sum(found(data, place) is not MISSING for place in entry.call.reaches))
        best: Term | None = None
        fewest = 0
        for entry in fitting:
            attempt = _Attempt(self, schema, data, entry)
            term = attempt.term()
            extra = sum(map(len, attempt.extras.values()))
            if term is not None and (best is None or extra < fewest):
                best, fewest = term, extra
                if not extra:
                    break
        return best


class _Step(NamedTuple):
    """A call with its arguments."""

    package: str
    """The package of the provider."""
    call: Call
    given: dict[str, Term]
    covers: tuple[Path, ...]
    """The places that it gives a value to."""

    def arguments(self) -> tuple[list[Term], dict[str, Term]]:
        """Those by place, and those by name."""
        places = [(param, self.given.get(param.name)) for param in self.call.params if not param.by_name]
        while places and places[-1][0].default is not REQUIRED:
            param, term = places[-1]
            if term is not None and term.value is not param.default:
                break
            places.pop()
        by_place: list[Term] = []
        for param, term in places:
            if param.many and term is not None and isinstance(term.code, Brackets):
                by_place += [Term(item, code) for item, (_, code) in zip(term.value, term.code.items, strict=True)]
            else:
                by_place.append(term or Term(None, Text("None")))
        names = [param.name for param in self.call.params if param.by_name and param.name in self.given]
        return by_place, {name: self.given[name] for name in names}

    def carried_out(self, *builder: Any) -> Any:
        """What the call makes."""
        by_place, by_name = self.arguments()
        by_name_values = {name: term.value for name, term in by_name.items()}
        return self.function(*builder)(*[term.value for term in by_place], **by_name_values)

    def function(self, *builder: Any) -> Any:
        """Return the method, or without a builder the entry point."""
        if builder:
            return getattr(builder[0], self.call.name)
        value: Any = import_module(self.package)
        for name in self.call.name.split("."):
            value = getattr(value, name)
        return value

    def code(self) -> Brackets:
        """The call as it is written."""
        by_place, by_name = self.arguments()
        items = [("", term.code) for term in by_place] + [(f"{name}=", term.code) for name, term in by_name.items()]
        provider, dot, _ = self.call.name.partition(".")
        return brackets(f"{self.call.name if dot else f'.{provider}'}(", items, ")", provider if dot else "")

    def shorter(self) -> _Step:
        """The step without what chooses a place."""
        return self._replace(given={name: term for name, term in self.given.items() if name not in self.call.chosen})


class _Attempt:
    """Calls that may make an object, from one entry point on."""

    def __init__(self, coder: _Coder, schema: Schema, data: dict[str, Any], entry: Entry) -> None:
        self.coder = coder
        self.schema = schema
        self.data = data
        self.entry = entry
        self.covered: set[Path] = set()
        """The places that a call gives a value to."""
        self.around: set[Path] = set()
        """The objects and arrays that such places are in."""
        self.steps: list[_Step] = []
        self.extras: dict[Path, dict[str, Any]] = {}
        """What no call gives a value to."""

    def term(self) -> Term | None:
        """What the calls make; None if it is not the object."""
        first = self.step(self.entry.call, ())
        if first is None:
            return None
        self.take(first)
        self.members((), self.data)
        if len(self.extras) > MOST_EXTRAS or len(self.steps) > MOST_CALLS:
            return None
        try:
            value, codes = self.carried_out()
        except (TypeError, ValueError, LookupError, AttributeError):  # no call does such a thing
            return None
        if not equal(value._wire, self.data, self.coder.same):
            return None
        return Term(value, chain(codes))

    def carried_out(self) -> tuple[Any, list[Brackets]]:
        """What the calls make, and how they are written."""
        value: Any = None
        codes: list[Brackets] = []
        for step in self.steps:
            before = () if value is None else (value,)
            value = step.carried_out(*before)
            if step.call.chosen:
                shorter = step.shorter()
                other = shorter.carried_out(*before)
                if other._calls[1:] == value._calls[1:]:
                    value, step = other, shorter
            codes.append(step.code())
        for path, fields in self.extras.items():
            at = pointer(path)
            value = value.extra(fields, at=at)
            items = [("", self.coder.literal(fields)), *([("at=", Text(string(at)))] if at else [])]
            codes.append(brackets(".extra(", items, ")"))
        return value, codes

    def take(self, step: _Step) -> None:
        """Makes a call one of those that make the object."""
        self.steps.append(step)
        for path in step.covers:
            self.covered.add(path)
            self.around.update(path[:length] for length in range(len(path)))

    def step(self, call: Call, item: Path) -> _Step | None:
        """A call with the arguments that it has to have; None if it can't have made this object, or this item of it."""
        if not may_have_made(call, self.data, item):
            return None
        given: dict[str, Term] = {}
        fixed = {**call.fixed, **call.beside}
        covers = [led(path, item) for path, value in fixed.items() if found(self.data, path, item) == value]
        for param in call.params:
            if param.name in call.chosen:
                given[param.name] = Term(call.chosen[param.name], self.coder.literal(call.chosen[param.name]))
                continue
            if param.into is not None:
                covers += self.merged(param, given)
            value = found(self.data, param.place, item) if param.place is not None else MISSING
            if value is MISSING and not param.optional and param.name not in given:
                return None
            if param.place is not None and value is not MISSING and not (value is None and param.optional):
                path = led(param.place, item)
                given[param.name] = self.argument(path, value)
                covers.append(path)
        return _Step(self.schema.package, call, given, tuple(covers))

    def merged(self, param: Param, given: dict[str, Term]) -> list[Path]:
        """Takes the fields of an object that make a message of their own for an argument; returns where they stand."""
        at = param.into or ()
        block = found(self.data, at)
        if not isinstance(block, dict):
            return []
        target = self.schema.spec.resolve(param.message)
        message = {key: value for key, value in block.items() if key in target.node["properties"]}
        if not message:
            return []
        self.coder.kept.append(message)
        given[param.name] = self.coder.term((target.spec, {"$ref": f"#/components/schemas/{target.name}"}), message)
        return [(*at, key) for key in message]

    def argument(self, path: Path, value: Any) -> Term:
        here = self.here(path)
        return Term(value, self.coder.literal(value)) if here is None else self.coder.term(here, value)

    def here(self, path: Path) -> tuple[Spec, Node] | None:
        """The schema of a place, as it is written; None where the spec says nothing of it."""
        spec, node = self.schema.spec, {"$ref": f"#/components/schemas/{self.schema.name}"}
        holder: Any = self.data
        for step in path:
            variant = member(spec, node, holder)
            below = inside(variant[1], step) if variant else None
            if variant is None or below is None:
                return None
            spec, node, holder = variant[0], below, holder[step]
        return spec, node

    # What is left of the object goes to methods, and what none of them takes to `extra`

    def members(self, path: Path, data: dict[str, Any] | list[Any]) -> None:
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            self.member((*path, key), value)

    def member(self, path: Path, value: Any) -> None:
        if path in self.covered:
            return
        if isinstance(value, list) and value and self.items(path, value):
            return
        place = general(path)
        for call in self.entry.methods if value is not None else ():
            if place in call.reaches and self.method(call, path):
                return
        if isinstance(value, (dict, list)) and (path in self.around or self.leads_on(place)):
            if value:
                self.members(path, value)
                return
            for call in self.entry.methods:
                if all(reach[: len(place)] == place for reach in call.reaches) and self.method(call, path):
                    self.covered.add(path)
                    return
        self.extras.setdefault(path[:-1], {})[str(path[-1])] = value

    def method(self, call: Call, path: Path) -> bool:
        step = self.step(call, path)
        if step is not None:
            self.take(step)
        return step is not None

    def leads_on(self, place: Path) -> bool:
        """Whether methods give values to members of an object."""
        return any(reach[: len(place)] == place for call in self.entry.methods for reach in call.reaches)

    def items(self, path: Path, items: list[Any]) -> bool:
        """Whether methods make all the items of an array."""
        place = general(path)
        appending = [call for call in self.entry.methods if any(leads((*place, 0), to) for to in call.reaches)]
        several = next((call for call in appending if call.params and call.params[0].many), None)
        if several is not None:
            self.take(
                _Step(
                    self.schema.package, several, {several.params[0].name: Term(items, self.coder.literal(items))}, ()
                )
            )
            return True
        finished = next((call for call in self.entry.methods if call.params and call.params[0].place == place), None)
        crowded = len(self.steps) + len(items) > MOST_CALLS
        steps: list[_Step] = []
        spares: dict[Path, dict[str, Any]] = {}
        parts: list[Term] = []

        def put_parts() -> None:
            if finished is not None and parts:
                steps.append(_Step(self.schema.package, finished, {finished.params[0].name: listed(parts)}, ()))
                parts.clear()

        for index, item in enumerate(items):
            at = (*path, index)
            tried = [] if _given_whole(item) else [self.step(call, at) for call in appending]
            options = [(step, spare(at, item, step)) for step in tried if step is not None]
            best = min(options, key=lambda option: sum(map(len, option[1].values())), default=None)
            if finished is not None and (crowded or best is None or best[1]):
                part = self.argument(at, item)
                if part.called or best is None:
                    parts.append(part)
                    continue
            if best is None:
                return False
            put_parts()
            steps.append(best[0])
            spares |= best[1]
        put_parts()
        for step in steps:
            self.take(step)
        self.extras |= spares
        return True


def listed(terms: list[Term]) -> Term:
    """A list of arguments as one."""
    return Term([term.value for term in terms], brackets("[", [("", term.code) for term in terms], "]"))


def general(path: Path) -> Path:
    """A path to a place in any item of an array, as it is said of calls."""
    return tuple(0 if isinstance(step, int) else step for step in path)


def leads(path: Path, to: Path) -> bool:
    """Whether a path is the first part of another."""
    return to[: len(path)] == path


def spare(at: Path, item: Any, step: _Step) -> dict[Path, dict[str, Any]]:
    """What an item holds beyond what a call gives to it: by the object that it stands in."""
    found: dict[Path, dict[str, Any]] = {}
    waiting: list[tuple[Path, Any]] = [(at, item)]
    while waiting:
        path, value = waiting.pop(0)
        if path in step.covers:
            continue
        if isinstance(value, dict) and (path == at or any(leads(path, to) for to in step.covers)):
            waiting += [((*path, key), inner) for key, inner in value.items()]
        else:
            found.setdefault(path[:-1], {})[str(path[-1])] = value
    return found


def equal(made: Any, data: Any, same: dict[tuple[int, int], Any]) -> bool:
    """Whether two values are the same JSON."""
    pair = (id(made), id(data))
    if made is data or pair in same:
        return True
    if isinstance(made, dict) and isinstance(data, dict):
        alike = made.keys() == data.keys() and all(equal(item, data[key], same) for key, item in made.items())
    elif isinstance(made, list) and isinstance(data, list):
        alike = len(made) == len(data) and all(map(equal, made, data, repeat(same)))
    else:
        return bool(made == data) and all(isinstance(made, kind) == isinstance(data, kind) for kind in (bool, float))
    if alike:
        same[pair] = (made, data)
    return alike
