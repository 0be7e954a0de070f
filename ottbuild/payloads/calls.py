"""What the fluent calls do: which argument comes out where on the wire.

Nobody writes this down. Every call is made once, with a mark for each argument, and the marks are looked for in the wire
form that comes out. So what is said here of a call can't differ from what it does.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from ottbuild.payloads.builder import Builder
from ottbuild.payloads.extra import Path
from ottbuild.payloads.payload import Payload
from ottbuild.payloads.raw import Raw
from ottbuild.schemas.jsontext import Given
from ottbuild.schemas.spec import Schema, schema_of, spec_of
from ottbuild.schemas.variants import node_at

REQUIRED = inspect.Parameter.empty
"""The default of a parameter that has none."""


class Param(NamedTuple):
    """One parameter of a call."""

    name: str
    by_name: bool
    """Whether it is given by name only."""
    many: bool
    """Whether it takes any number of arguments."""
    default: Any
    optional: bool
    """Whether nothing comes out where it is left out, or None."""
    places: tuple[Path, ...]
    """Where the argument comes out; in an array that the call appends to, at index 0."""
    merges: Path | None
    """The object that gets the argument's own fields, where those of several messages stand in one."""


class Call(NamedTuple):
    """An entry point, or a method of a builder."""

    name: str
    function: Callable[..., Any]
    params: tuple[Param, ...]
    fixed: dict[Path, Any]
    """What it puts on the wire by itself."""
    besides: dict[Path, Any]
    """What it puts there beside an argument that can be left out."""
    chosen: dict[str, Any]
    """Arguments that choose where another one goes: a call that has them stands here once for each choice."""

    @property
    def reaches(self) -> Iterator[Path]:
        """Every place that it gives a value to."""
        for param in self.params:
            yield from param.places
        yield from self.fixed
        yield from self.besides


class Entry(NamedTuple):
    """An entry point, and the methods that can be chained to it."""

    call: Call
    methods: tuple[Call, ...]


def entries(schema: Schema) -> tuple[Entry, ...]:
    """The entry points that make a `schema`, in the order of the spec."""
    return _entries(schema.package).get(schema, ())


@cache
def _entries(package: str) -> Mapping[Schema, tuple[Entry, ...]]:
    found: dict[Schema, list[Entry]] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for name, function in _functions(package):
            made, calls = _tried(name, function, (), {})
            methods = _methods(made) if isinstance(made, Builder) else ()
            found.setdefault(made._kind(), []).extend(Entry(call, methods) for call in calls)
    return {schema: tuple(some) for schema, some in found.items()}


def _functions(package: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The entry points of a provider, by the name that users call them by."""
    _, entry = spec_of(package).entry
    if entry:
        provider = getattr(import_module(package), entry)
        for name, value in vars(provider).items():
            if isinstance(value, staticmethod):
                yield f"{entry}.{name}", value.__func__
            elif inspect.isclass(value):
                for inner, function in vars(value).items():
                    if isinstance(function, staticmethod):
                        yield f"{entry}.{name}.{inner}", function.__func__


def _methods(builder: Builder[Any]) -> tuple[Call, ...]:
    """The chained methods of a builder."""
    before = dict(_leaves(builder._wire, ()))
    calls: list[Call] = []
    for owner in type(builder).__mro__:
        for name, function in vars(owner).items() if issubclass(owner, Builder) and owner is not Builder else ():
            if inspect.isfunction(function) and not name.startswith("_"):
                calls += _tried(name, function, (builder,), before)[1]
    return tuple(calls)


def _tried(
    name: str, function: Callable[..., Any], bound: tuple[Any, ...], before: dict[Path, Any]
) -> tuple[Any, list[Call]]:
    """What a call makes, and what it does; `before` is what was on the wire without it."""
    params = [param for place, param in enumerate(_params(function)) if place >= len(bound)]
    marks: dict[str, Any] = {param.name: _Mark(param.name) for param in params}

    def made(given: dict[str, Any]) -> Any:
        given = {**marks, **given}
        by_place = [given[param.name] for param in params if not param.by_name and given[param.name] != ()]
        return function(*bound, *by_place, **{param.name: given[param.name] for param in params if param.by_name})

    def call(chosen: dict[str, Any]) -> Call:
        owners = {id(form): key for key, mark in marks.items() for form in (mark, mark._wire)}
        places: dict[str, list[Path]] = {}
        merges: dict[str, Path] = {}
        fixed: dict[Path, Any] = {}
        for path, value in _leaves(made(chosen)._wire, ()):
            if id(value) in owners:
                places.setdefault(owners[id(value)], []).append(path)
            elif path and path[-1] == _MARK:
                merges[value] = path[:-1]
            elif path not in before or before[path] != value:
                fixed[path] = value
        told: list[Param] = []
        without: dict[str, Any] = {}
        for param in params:
            put = tuple(places.get(param.name, ()))
            optional = param.many or param.default is not REQUIRED
            if put and not optional:
                wire = made({**chosen, param.name: None})._wire
                optional = all(found(wire, place) is MISSING for place in put)
            if optional and param.name not in chosen:
                without[param.name] = () if param.many else None
            told.append(param._replace(places=put, optional=optional, merges=merges.get(param.name)))
        least = made({**chosen, **without})._wire
        besides = {path: value for path, value in fixed.items() if found(least, path) is MISSING}
        fixed = {path: value for path, value in fixed.items() if path not in besides}
        return Call(name, function, tuple(told), fixed, besides, chosen)

    first = made({})
    if bound and not isinstance(first, type(bound[0])):
        return first, []  # not a call of the chain, but one that ends it
    for path, _ in _leaves(first._wire, ()):
        for chooser, mark in marks.items():
            if str(mark) in path:  # the argument is not a value but a key: it chooses where another one goes
                at = node_at(first._kind(), first._wire, path[: path.index(str(mark))])
                keys = [key for key, node in at[1]["properties"].items() if "const" not in node] if at else []
                return first, [call({chooser: key}) for key in keys]
    return first, [call({})]


def _params(function: Callable[..., Any]) -> Iterator[Param]:
    for name, parameter in inspect.signature(function).parameters.items():
        keyword = parameter.kind is parameter.KEYWORD_ONLY
        yield Param(name, keyword, parameter.kind is parameter.VAR_POSITIONAL, parameter.default, False, (), None)


_MARK = ""
"""The key in a mark; no wire key is empty."""


class _Mark(Raw):
    """What stands for an argument."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._wire = Given({_MARK: name}, None)
        self._name = name

    def __str__(self) -> str:
        """The key that it becomes where an argument is a key; like none on the wire."""
        return f"\0{self._name}"


def _leaves(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every value that holds no others, and every mark, with the way to it."""
    mark = type(value) is Given and value.extra is None
    if isinstance(value, (dict, list)) and value and not mark:
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(item, (*path, key))
    else:
        yield path, value


MISSING: Any = object()
"""What stands at a place that is not there."""


def led(path: Path, item: Path) -> Path:
    """A path to a place in the first item of an array, led to the same place in another item."""
    return tuple(
        item[place] if isinstance(step, int) and place < len(item) else step for place, step in enumerate(path)
    )


def found(wire: Any, path: Path, item: Path = ()) -> Any:
    """What stands at `path`, led to an item."""
    for step in led(path, item):
        try:
            wire = wire[step]
        except (LookupError, TypeError):
            return MISSING
    return wire


def may_have_made(call: Call, wire: Any, item: Path = ()) -> bool:
    """Whether everything that a call puts on the wire by itself is there."""
    return all(found(wire, path, item) == value for path, value in call.fixed.items() if value not in ([], {}))


def who_sets(payload: Payload, wire: Any, path: Path, key: str) -> str:
    """Which call sets a field of the object at `path`, in words."""
    name = ""
    for depth in range(len(path) + 1):  # the calls of the payload, then those of the parts on the way to the object
        place = node_at(payload._kind(), wire, path[:depth])
        if place is None or "x-component" not in place[1]:
            continue
        name = place[1]["x-component"]
        inner, rest = found(wire, path[:depth]), (*path[depth:], key)
        wanted = tuple(0 if isinstance(step, int) else step for step in rest)
        for entry in entries(schema_of(place[0].package, name)):
            for call in (*entry.methods, entry.call) if may_have_made(entry.call, inner) else ():
                reached = [reach for reach in call.reaches if reach[: len(wanted)] == wanted]
                if reached and may_have_made(call, inner, rest):
                    written = call.name if call is entry.call else f".{call.name}"
                    params = [param.name for param in call.params if wanted in param.places]
                    argument = f"{params[0]}=..." if params and len(call.params) > 1 else "..."
                    argument = "" if wanted in call.fixed else argument
                    return f"{key!r} is set by {written}({argument})"
    return f"{key!r} is a field of {name}"
