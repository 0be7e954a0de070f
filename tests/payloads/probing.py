"""Calls every function of a provider with marked arguments, and compares what comes out with the table of calls."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from ottbuild.payloads.builder import Builder
from ottbuild.payloads.calls import REQUIRED, Call, Entry, Param, entries
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


def _entry_points(owner: type, name: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for key, value in vars(owner).items():
        if isinstance(value, staticmethod):
            yield f"{name}.{key}", value.__func__
        elif inspect.isclass(value):
            yield from _entry_points(value, f"{name}.{key}")


def _entry_lies(entry: Entry, function: Callable[..., Any], label: str) -> Iterator[str]:
    call = entry.call
    if wrong := list(_signature_lies(call, function, 0)):
        yield from wrong
        return
    payload = _made(function, call, {})
    if payload.kind != label:
        yield f"makes a {payload.kind}, not a {label}"
    yield from _wire_lies(call, function, {})
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
            param.name: None for param in call.params if param.place and method.at[: len(param.place)] == param.place
        }
        empty = _made(function, call, same) if same else payload  # without the items that the method adds to
        wrong = wrong or list(
            _wire_lies(method, getattr(empty, method.name), _leaves(empty.to_dict(check=False)) if same else before)
        )
        yield from (f".{method.name}: {lie}" for lie in wrong)
    chained = {
        name
        for name, function in methods.items()
        if not name.startswith("_") and not hasattr(Builder, name) and function.__annotations__.get("return") == "Self"
    }
    yield from (f".{name}: not in the table" for name in chained - {method.name for method in entry.methods})


def _signature_lies(call: Call, function: Callable[..., Any], bound: int) -> Iterator[str]:
    parameters = list(inspect.signature(function).parameters.values())[bound:]
    if [one.name for one in parameters] != [param.name for param in call.params]:
        yield f"takes {[one.name for one in parameters]}, not {[param.name for param in call.params]}"
        return
    if hasattr(function, "__deprecated__") != call.deprecated:
        yield f"deprecated: {not call.deprecated}"
    for param, one in zip(call.params, parameters, strict=True):
        if param.by_name != (one.kind is one.KEYWORD_ONLY) or param.many != (one.kind is one.VAR_POSITIONAL):
            yield f"{param.name} is {one.kind.description}"
        default = REQUIRED if one.default is one.empty else one.default
        if not param.many and param.default is not default:
            yield f"{param.name} has the default {one.default!r}"


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
    for param in call.params:
        if not param.optional and param.place is not None and param.place not in new({param.name: None}):
            yield f"{param.name} is optional"
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
    return function(*by_place, **{param.name: values[param.name] for param in call.params if param.by_name})


def _mark(call: Call, param: Param) -> Any:
    return f"\0{call.name}.{param.name}" if param.into is None else {MERGED: param.name}


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> Leaves:
    if not isinstance(value, (dict, list)) or not value:
        return {path: value}
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    return {at: leaf for key, item in inner for at, leaf in _leaves(item, (*path, key)).items()}
