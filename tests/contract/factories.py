"""Every entry point of every provider, found by looking."""

import inspect
import warnings
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

from ottbuild import Builder
from ottbuild.catalog import provider, providers


def factories() -> dict[str, Callable[..., Any]]:
    """Name -> entry point: `Line.Flex.box`."""
    found: dict[str, Callable[..., Any]] = {}
    for entry in map(provider, providers()):
        for name, value in vars(entry).items():
            if isinstance(value, staticmethod):
                found[f"{entry.__name__}.{name}"] = getattr(entry, name)
            elif inspect.isclass(value):
                for inner in vars(value):
                    if not inner.startswith("_"):
                        found[f"{entry.__name__}.{name}.{inner}"] = getattr(value, inner)
    return found


def calls_with(value: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Calls of every entry point, and of every method of what it begins, with a value as each of the arguments in turn."""
    for name, function, arguments, variable in places():
        yield name, partial(function, *([value] if variable is None else []), **arguments, **_named(variable, value))


def _named(name: str | None, value: Any) -> dict[str, Any]:
    return {} if name is None else {name: value}


@cache
def places() -> list[tuple[str, Callable[..., Any], dict[str, Any], str | None]]:
    """Every argument: what it is called, the call, what else that needs, and its name if it has to be given by name."""
    found: list[tuple[str, Callable[..., Any], dict[str, Any], str | None]] = []
    for name, factory in factories().items():
        found += _arguments(name, factory)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            made = factory(**_needed(factory))
        for method in chained(type(made)):
            found += _arguments(f"{name}(...).{method}", getattr(made, method))
    return found


def chained(cls: type[Any]) -> list[str]:
    """The methods of a builder of its own that go on with the chain."""
    methods = inspect.getmembers(cls, inspect.isfunction) if issubclass(cls, Builder) else []
    own = [(name, function) for name, function in methods if not hasattr(Builder, name)]
    return [name for name, function in own if parameters(function).return_annotation == "Self"]


@cache
def parameters(function: Callable[..., Any]) -> inspect.Signature:
    """The signature of a call."""
    return inspect.signature(function)


def _needed(function: Callable[..., Any]) -> dict[str, Any]:
    parameters = inspect.signature(function).parameters.values()
    return {one.name: "x" for one in parameters if one.default is one.empty and one.kind is not one.VAR_POSITIONAL}


def _arguments(name: str, function: Callable[..., Any]) -> Iterator[Any]:
    needed = _needed(function)
    for one in inspect.signature(function).parameters.values():
        if one.kind is one.VAR_POSITIONAL:
            yield f"{name}(*{one.name})", function, needed, None
        else:
            yield f"{name}({one.name})", function, {k: v for k, v in needed.items() if k != one.name}, one.name
