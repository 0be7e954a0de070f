"""Calls every function of a provider with marked arguments, and compares what comes out with the table of calls."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from ottbuild.payloads.builder import Builder
from ottbuild.payloads.calls import REQUIRED, Call, Entry, Param, entries
from ottbuild.payloads.guesses import Namespace
from ottbuild.schemas.spec import schema_of, spec_of

MERGED = "\0merged"
"""The key of a mark whose fields go into another object."""

Leaves = dict[tuple[Any, ...], Any]
"""Path -> value, for every value on the wire that holds no others."""


def lies(package: str) -> list[str]:
    """Return where the table of a provider's calls does not tell the truth."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return list(_lies(package))


def _lies(package: str) -> Iterator[str]:
    spec = spec_of(package)
    provider = getattr(import_module(package), spec.entry[1])
    functions = dict(_entry_points(provider, spec.entry[1]))
    told: set[str] = set()
    for name in spec.schemas:
        for entry in entries(schema_of(package, name)):
            told.add(entry.call.name)
            function = functions.get(entry.call.name)
            if function is None:
                yield f"{entry.call.name}: there is no such entry point"
                continue
            yield from (
                f"{entry.call.name}: {lie}" for lie in _entry_lies(entry, function, schema_of(package, name).label)
            )
    yield from (f"{name}: not in the table" for name in functions.keys() - told)


def _entry_points(owner: Namespace, name: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for key in owner.__all__:
        value = getattr(owner, key)
        if isinstance(value, Namespace):
            yield from _entry_points(value, f"{name}.{key}")
        elif not isinstance(value, type):
            yield f"{name}.{key}", value


def _entry_lies(entry: Entry, function: Callable[..., Any], label: str) -> Iterator[str]:
    call = entry.call
    if wrong := list(_signature_lies(call, function, 0)):
        yield from wrong
        return
    payload = _made(function, call, {})
    if payload.kind != label:
        yield f"makes a {payload.kind}, not a {label}"
    yield from _wire_lies(call, function, {})
    yield from _chained_lies(entry, function)
    if not isinstance(payload, Builder):
        if entry.methods:
            yield "has methods, but makes a finished part"
        return
    before = _leaves(payload.to_dict(check=False))
    methods = dict(inspect.getmembers(type(payload), inspect.isfunction))
    for method in entry.methods:
        if method.name not in methods:
            yield f".{method.name}: there is no such method"
            continue
        wrong = list(_signature_lies(method, methods[method.name], 1))
        same = {
            param.name: None
            for param in call.params
            if param.place and any(reach[: len(param.place)] == param.place for reach in method.reaches)
        }
        empty = _made(function, call, same) if same else payload  # without what the method sets or adds to
        wrong = wrong or list(
            _wire_lies(method, getattr(empty, method.name), _leaves(empty.to_dict(check=False)) if same else before)
        )
        yield from (f".{method.name}: {lie}" for lie in wrong)
    chained = {
        name
        for name, function in methods.items()
        if not name.startswith("_") and not hasattr(Builder, name) and function.__annotations__.get("return") == "Chain"
    }
    yield from (f".{name}: not in the table" for name in chained - {method.name for method in entry.methods})


def _signature_lies(call: Call, function: Callable[..., Any], bound: int) -> Iterator[str]:
    parameters = list(inspect.signature(function).parameters.values())[bound:]
    is_deprecated = hasattr(function, "__deprecated__")
    if is_deprecated:
        function = function.__wrapped__  # type: ignore[attr-defined]
    kinds = [one.kind for one in inspect.signature(function, follow_wrapped=False).parameters.values()]
    if inspect.Parameter.VAR_KEYWORD not in kinds or inspect.Parameter.VAR_POSITIONAL not in kinds:
        yield "does not explain arguments that it does not have"
    told = {param.name: param for param in (*call.params, *call.chained)}
    by_place = [one.name for one in parameters if one.kind is not one.KEYWORD_ONLY]
    if [one.name for one in parameters if one.name not in told] or len(parameters) != len(told):
        yield f"takes {[one.name for one in parameters]}, not {[*told]}"
        return
    if by_place != [param.name for param in (*call.params, *call.chained) if not param.by_name]:
        yield f"takes {by_place} by place"
        return
    if is_deprecated != call.deprecated:
        yield f"deprecated: {not call.deprecated}"
    for one in parameters:
        param = told[one.name]
        if param.by_name != (one.kind is one.KEYWORD_ONLY) or param.many != (one.kind is one.VAR_POSITIONAL):
            yield f"{param.name} is {one.kind.description}"
        default = REQUIRED if one.default is one.empty else one.default
        if not param.many and param.default is not default:
            yield f"{param.name} has the default {one.default!r}"
        takes_none = "None" in one.annotation.split(" | ")
        if not param.many and param.optional is not takes_none and (takes_none or "Arg[" not in one.annotation):
            yield f"{param.name} is annotated with {one.annotation}"  # a part that is None makes no part


def _chained_lies(entry: Entry, function: Callable[..., Any]) -> Iterator[str]:
    """Yield the lies about the parameters that do what methods do."""
    call = entry.call
    for param in call.chained:
        if param.places:
            marks = {place: f"\0{call.name}.{place}" for place in param.places}
            leaves = _leaves(_made(function, call, {param.name: tuple(marks.values())}).to_dict(check=False))
            if {place: leaves.get(place) for place in marks} != marks:
                yield f"{param.name} does not go to {param.places}"
            if [
                method.name for method in entry.methods if param.places == tuple(one.place for one in method.params)
            ] != [param.name]:
                yield f"{param.name} has no method"
            continue
        place = param.place or ()
        leaves = _leaves(_made(function, call, {param.name: _mark(call, param)}).to_dict(check=False))
        inside = [
            value for path, value in leaves.items() if path[: len(place)] == place and len(path) <= len(place) + 1
        ]
        if _mark(call, param) not in inside:  # one value is a list of one, and perhaps a field of an object
            yield f"{param.name} does not go to {place}"
        if not any(reach[: len(place)] == place for method in entry.methods for reach in method.reaches):
            yield f"{param.name} has no method"


def _wire_lies(call: Call, function: Callable[..., Any], before: Leaves) -> Iterator[str]:
    def new(given: dict[str, Any]) -> Leaves:
        leaves = _leaves(_made(function, call, given).to_dict(check=False))
        return {path: value for path, value in leaves.items() if path not in before or before[path] != value}

    marks: Leaves = {}
    for param in call.params:
        if param.place is not None:
            marks[param.place] = _mark(call, param)
        if param.into is not None:
            marks[(*param.into, MERGED)] = param.name
    fixed = {path: leaf for at, value in call.fixed.items() for path, leaf in _leaves(value, at).items()}
    beside = {path: leaf for at, value in call.beside.items() for path, leaf in _leaves(value, at).items()}
    told = {**marks, **fixed, **beside}
    actual = new({})
    if actual != told:
        yield f"puts {actual}, not {told}"
        return
    optional = [param for param in call.params if param.optional and param.name not in call.chosen]
    least = new({param.name: () if param.many else None for param in optional})
    sent = {path: value for path, value in marks.items() if path not in [param.place for param in optional]} | fixed
    empty = [path for path, value in least.items() if value in ({}, []) and path not in sent]
    if {path: value for path, value in least.items() if path not in empty} != sent:
        yield f"puts {least} where nothing optional is given, not {sent}"
    for path in (param.place for param in call.params if param.place is not None and call.at):
        if path[: len(call.at)] != call.at:
            yield f"puts an argument at {path}, outside {call.at}"
    if call.chosen:
        (chooser,) = call.chosen
        default = new({chooser: None})
        if not any(default == _with_key(told, key, call.chosen[chooser]) for key in _keys(default)):
            yield f"puts {default} by default"


def _keys(leaves: Leaves) -> set[str]:
    return {step for path in leaves for step in path if isinstance(step, str)}


def _with_key(leaves: Leaves, key: str, chosen: str) -> Leaves:
    return {tuple(key if step == chosen else step for step in path): value for path, value in leaves.items()}


def _made(function: Callable[..., Any], call: Call, given: dict[str, Any]) -> Any:
    values = {param.name: _mark(call, param) for param in call.params} | dict(call.chosen) | given
    by_place = [values[param.name] for param in call.params if not param.by_name and values[param.name] != ()]
    by_place_names = {param.name for param in call.params if not param.by_name}
    return function(*by_place, **{name: value for name, value in values.items() if name not in by_place_names})


def _mark(call: Call, param: Param) -> Any:
    return f"\0{call.name}.{param.name}" if param.into is None else {MERGED: param.name}


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> Leaves:
    if not isinstance(value, (dict, list)) or not value:
        return {path: value}
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    return {at: leaf for key, item in inner for at, leaf in _leaves(item, (*path, key)).items()}
