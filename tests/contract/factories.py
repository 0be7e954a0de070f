"""Every entry point of every provider."""

import inspect
import warnings
from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib import import_module
from typing import Any

from ottbuild import Builder, Part
from ottbuild.catalog import component, providers
from ottbuild.payloads.guesses import Namespace, parameters_of
from ottbuild.schemas.spec import Schema


def factories() -> dict[str, Callable[..., Any]]:
    """Return the entry points by name, such as `Line.Flex.box`."""
    calls: dict[str, Callable[..., Any]] = {}
    waiting = [getattr(import_module(package), name) for name, package in providers().items()]
    for namespace in waiting:
        for name in namespace.__all__:
            value = getattr(namespace, name)
            if isinstance(value, Namespace):
                waiting.append(value)
            elif not isinstance(value, type):
                calls[f"{namespace.__name__}.{name}"] = value
    return calls


def calls_with(value: Any, *, once: bool = False) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield calls of every entry point, and of every method of its builder, with a value as each argument in turn.

    A method that builders share is called on each of them, or only `once`.
    """
    seen: set[tuple[str, str, str | None]] = set()
    for name, function, arguments, variable in places():
        shared = (function.__module__, function.__qualname__, variable)
        if once and shared in seen:
            continue
        seen.add(shared)
        yield name, partial(function, *([value] if variable is None else []), **arguments, **_named(variable, value))


def _named(name: str | None, value: Any) -> dict[str, Any]:
    return {} if name is None else {name: value}


@cache
def places() -> list[tuple[str, Callable[..., Any], dict[str, Any], str | None]]:
    """Return every argument: its label, the call, the required arguments beside it, and its name unless it is variadic."""
    arguments: list[tuple[str, Callable[..., Any], dict[str, Any], str | None]] = []
    for name, factory in factories().items():
        arguments += _arguments(name, factory)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            payload = factory(**_needed(factory))
        for method in chained(type(payload)):
            arguments += _arguments(f"{name}(...).{method}", getattr(payload, method))
    return arguments


def chained(cls: type[Any]) -> list[str]:
    """Return the methods of a builder, without those of all builders, that continue the chain."""
    methods = inspect.getmembers(cls, inspect.isfunction) if issubclass(cls, Builder) else []
    own = [(name, function) for name, function in methods if not hasattr(Builder, name)]
    return [name for name, function in own if parameters(function).return_annotation == "Chain"]


@cache
def parameters(function: Callable[..., Any]) -> inspect.Signature:
    """Return the signature of a call."""
    return inspect.signature(function)


def _needed(function: Callable[..., Any]) -> dict[str, Any]:
    required = [parameter for parameter in parameters_of(function) if parameter.default is parameter.empty]
    return {parameter.name: "x" for parameter in required if parameter.kind is not parameter.VAR_POSITIONAL}


def _arguments(name: str, function: Callable[..., Any]) -> Iterator[Any]:
    needed = _needed(function)
    for parameter in parameters_of(function):
        if parameter.kind is parameter.VAR_POSITIONAL:
            yield f"{name}(*{parameter.name})", function, needed, None
        else:
            others = {other: value for other, value in needed.items() if other != parameter.name}
            yield f"{name}({parameter.name})", function, others, parameter.name


def schema_of_payload(payload: Any) -> Schema:
    """Return the schema of what a call has made; of a message, that of its payload kind."""
    if isinstance(payload, Part):
        _, (schema, _, _) = payload.__reduce__()
        return schema
    return component(payload.kind)
