"""Chains of calls that make an object: which calls, with which arguments.

The table of calls leads to a chain. Every chain is carried out, and is taken only if it makes exactly the JSON that was
asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ottbuild.code.layout import Brackets, Code, Text, brackets, chain, string
from ottbuild.code.terms import Term, equal, list_term
from ottbuild.payloads.calls import MISSING, REQUIRED, Call, Entry, Param, Path, entries, found, led, may_have_made
from ottbuild.schemas.jsondata import Given, pointer
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.variants import inside, member

MOST_CALLS = 300
"""Calls in one chain; with more, finished parts are given as a list, and Python compiles no more than some 1,400."""
MOST_EXTRAS = 20
"""Objects inside a message that `extra` is called for; with more of them, the code is of no use to a reader."""


if TYPE_CHECKING:

    class Coder(Protocol):
        """Writes the arguments of calls."""

        same: dict[tuple[int, int], Any]
        """Pairs of equal values, by their ids."""
        kept: list[Any]
        """Objects whose ids must not be given to others."""

        def term(self, here: tuple[Spec, Node], data: Any) -> Term:
            """Return the expression for a value of a schema."""
            ...

        def literal(self, value: Any) -> Code:
            """Return the code of JSON data."""
            ...


def given_whole(value: Any) -> bool:
    """Return True for an object that was given as JSON data, by `raw`."""
    return type(value) is Given and value.extra is None


def chain_of(coder: Coder, schema: Schema, data: dict[str, Any]) -> Term | None:
    """Return the chain of calls that makes an object with as little as possible in `extra`; None if none does."""
    fitting = [entry for entry in entries(schema) if may_have_made(entry.call, data)]
    fitting.sort(key=lambda entry: -sum(found(data, place) is not MISSING for place in entry.call.reaches))
    best: Term | None = None
    fewest = 0
    for entry in fitting:
        attempt = Attempt(coder, schema, data, entry)
        term = attempt.term()
        extra = sum(map(len, attempt.extras.values()))
        if term is not None and (best is None or extra < fewest):
            best, fewest = term, extra
            if not extra:
                break
    return best


class Step(NamedTuple):
    """A call with its arguments."""

    package: str
    """The package of the provider."""
    call: Call
    given: dict[str, Term]
    covers: tuple[Path, ...]
    """The places that the call gives a value to."""

    def arguments(self) -> tuple[list[Term], dict[str, Term]]:
        """Return the positional arguments, and the keyword arguments."""
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
        """Return what the call makes of a builder, or of nothing."""
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
        """Return the code of the call."""
        by_place, by_name = self.arguments()
        items = [("", term.code) for term in by_place] + [(f"{name}=", term.code) for name, term in by_name.items()]
        provider, dot, _ = self.call.name.partition(".")
        return brackets(f"{self.call.name if dot else f'.{provider}'}(", items, ")", provider if dot else "")

    def shorter(self) -> Step:
        """Return the step without the arguments that choose a place."""
        return self._replace(given={name: term for name, term in self.given.items() if name not in self.call.chosen})


class Attempt:
    """Calls that may make an object, from one entry point on."""

    def __init__(self, coder: Coder, schema: Schema, data: dict[str, Any], entry: Entry) -> None:
        self.coder = coder
        self.schema = schema
        self.data = data
        self.entry = entry
        self.covered: set[Path] = set()
        """The places that the calls so far give a value to."""
        self.around: set[Path] = set()
        """The objects and arrays that such places are in."""
        self.steps: list[Step] = []
        self.extras: dict[Path, dict[str, Any]] = {}
        """Path of an object -> its fields that no call gives a value to."""

    def term(self) -> Term | None:
        """Return the expression for the object; None if the calls don't make it."""
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
        """Carry the calls out; return what they make, and their code."""
        value: Any = None
        codes: list[Brackets] = []
        for step in self.steps:
            before = () if value is None else (value,)
            value = step.carried_out(*before)
            if step.call.chosen:
                shorter = step.shorter()
                other = shorter.carried_out(*before)
                if other._state[1:] == value._state[1:]:
                    value, step = other, shorter
            codes.append(step.code())
        for path, fields in self.extras.items():
            at = pointer(path)
            value = value.extra(fields, at=at)
            items = [("", self.coder.literal(fields)), *([("at=", Text(string(at)))] if at else [])]
            codes.append(brackets(".extra(", items, ")"))
        return value, codes

    def take(self, step: Step) -> None:
        """Add a call to the chain."""
        self.steps.append(step)
        for path in step.covers:
            self.covered.add(path)
            self.around.update(path[:length] for length in range(len(path)))

    def step(self, call: Call, item: Path) -> Step | None:
        """Return a call with its arguments; None if it can't have made this object, or this item of it."""
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
        return Step(self.schema.package, call, given, tuple(covers))

    def merged(self, param: Param, given: dict[str, Term]) -> list[Path]:
        """Give an argument the message whose fields are in an object; return the places of the fields."""
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
        """Return the expression for the value of a place."""
        here = self.here(path)
        return Term(value, self.coder.literal(value)) if here is None else self.coder.term(here, value)

    def here(self, path: Path) -> tuple[Spec, Node] | None:
        """Return the schema of a place, as written; None where the spec has none."""
        spec, node = self.schema.spec, {"$ref": f"#/components/schemas/{self.schema.name}"}
        holder: Any = self.data
        for step in path:
            variant = member(spec, node, holder)
            below = inside(variant[1], step) if variant else None
            if variant is None or below is None:
                return None
            spec, node, holder = variant[0], below, holder[step]
        return spec, node

    # Methods set the rest of the object; what no method sets goes to `extra`

    def members(self, path: Path, data: dict[str, Any] | list[Any]) -> None:
        """Set what is in an object or an array."""
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            self.member((*path, key), value)

    def member(self, path: Path, value: Any) -> None:
        """Set one place, by methods or by `extra`."""
        if path in self.covered or (value == {} and self.makes_empty(path)):
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

    def makes_empty(self, path: Path) -> bool:
        """Return True if the entry point by itself puts an empty object at a path."""
        try:
            made: Any = self.steps[0].carried_out()
            return bool(found(made._wire, path) == {})
        except (TypeError, ValueError, LookupError, AttributeError):  # no call does such a thing
            return False

    def method(self, call: Call, path: Path) -> bool:
        """Add a method for a place to the chain; return False if it can't have set the place."""
        step = self.step(call, path)
        if step is not None:
            self.take(step)
        return step is not None

    def leads_on(self, place: Path) -> bool:
        """Return True if methods set members of an object."""
        return any(reach[: len(place)] == place for call in self.entry.methods for reach in call.reaches)

    def items(self, path: Path, items: list[Any]) -> bool:
        """Append the items of an array; return False if no methods do."""
        place = general(path)
        appending = [call for call in self.entry.methods if any(leads((*place, 0), to) for to in call.reaches)]
        several = next((call for call in appending if call.params and call.params[0].many), None)
        if several is not None:
            self.take(
                Step(self.schema.package, several, {several.params[0].name: Term(items, self.coder.literal(items))}, ())
            )
            return True
        whole = [call for call in self.entry.methods if len(call.params) == 1 and not call.component]
        finished = next((call for call in whole if call.params[0].place == place), None)
        crowded = len(self.steps) + len(items) > MOST_CALLS
        steps: list[Step] = []
        spares: dict[Path, dict[str, Any]] = {}
        parts: list[Term] = []

        def put_parts() -> None:
            if finished is not None and parts:
                steps.append(Step(self.schema.package, finished, {finished.params[0].name: list_term(parts)}, ()))
                parts.clear()

        for index, item in enumerate(items):
            at = (*path, index)
            tried = [] if given_whole(item) else [self.step(call, at) for call in appending]
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


def general(path: Path) -> Path:
    """Return a path as the table of calls has it: with index 0 for any item."""
    return tuple(0 if isinstance(step, int) else step for step in path)


def leads(path: Path, to: Path) -> bool:
    """Return True if a path is the first part of another."""
    return to[: len(path)] == path


def spare(at: Path, item: Any, step: Step) -> dict[Path, dict[str, Any]]:
    """Return the fields of an item that a call does not set, by the path of their object."""
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
