"""Reports calls and arguments that do not exist, together with what was probably meant.

Generated code uses what is here. It costs next to nothing while all names are right; `answers` finds the texts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

if TYPE_CHECKING:
    from inspect import Parameter

N = TypeVar("N")


class NoMore(TypedDict):
    """The arguments that a call takes beside those of its signature: none."""


class Namespace(ModuleType):
    """What a provider, or a group of one, is at run time: a module of its entry points.

    A module can answer for a name that it does not have, at no cost for those that it has. A metaclass could, too, but
    every look-up of a call would take about 60 ns longer.
    """

    def __repr__(self) -> str:
        return f"<calls {self.__name__}>"

    def __reduce__(self) -> str:
        return self.__name__


def namespace(calls: N) -> N:
    """Return a class of entry points, and of groups of them, as a module. For type checkers, it stays a class."""
    module: Any = _module(calls)
    result: N = module
    return result


def _module(calls: Any) -> Namespace:
    module = Namespace(calls.__qualname__, calls.__doc__)
    names = vars(module)
    names["__module__"] = calls.__module__
    names["__getattr__"] = partial(_missing, module)
    for name, value in vars(calls).items():
        if isinstance(value, staticmethod):
            names[name] = value.__func__
        elif isinstance(value, type) and value.__qualname__ == f"{calls.__qualname__}.{name}":
            names[name] = _module(value)
        elif not name.startswith("_"):
            names[name] = value
    names["__all__"] = [name for name in names if not name.startswith("_")]
    return module


def _missing(module: Namespace, name: str) -> Any:
    if name.startswith("_"):
        from ottbuild.schemas.jsontext import shortened

        raise AttributeError(f"{module!r} has no attribute {shortened(name)}")
    from ottbuild.payloads.answers import about_call

    raise unknown(about_call, _package(module), module.__name__, name)


class Guess:
    """The text about a name that does not exist. It is found when it is read, so that a mere `hasattr` is fast."""

    def __init__(self, explain: Callable[..., str], *subject: Any) -> None:
        self.explain = explain
        self.subject = subject

    def __str__(self) -> str:
        return self.explain(*self.subject)

    def __repr__(self) -> str:
        return repr(str(self))


def unknown(explain: Callable[..., str], *subject: Any) -> AttributeError:
    """Return the error about a name that does not exist; `explain(*subject)` returns its text."""
    return AttributeError(
        Guess(explain, *subject), name=None, obj=None
    )  # to a name, Python would add guesses of its own


def unknown_method(owner: Any, name: str) -> AttributeError:
    """Return the error about a method that a builder or a part does not have."""
    from ottbuild.payloads.answers import about_method, about_part

    cls = type(owner)
    builder = _generated(cls)
    if builder is not None:
        return unknown(about_method, _package(builder), builder.__name__, cls, name)
    return unknown(about_part, owner._of, cls, name)


def unexpected(owner: Any, name: str, others: Mapping[str, object], more: tuple[object, ...] = ()) -> TypeError:
    """Return the error about arguments that a call does not have.

    Args:
        owner: The namespace with the entry point, or the builder with the method.
        name: The name of the call.
        others: The arguments by name.
        more: The arguments by position that are too many.
    """
    from ottbuild.payloads.answers import about_entry_arguments, about_method_arguments, about_positions

    params = parameters_of(getattr(owner, name))
    if more:
        return TypeError(
            about_positions(f"{owner.__name__ if isinstance(owner, Namespace) else ''}.{name}", params, more)
        )
    if isinstance(owner, Namespace):
        return TypeError(about_entry_arguments(_package(owner), f"{owner.__name__}.{name}", params, others))
    builder = _generated(type(owner)) or type(owner)
    return TypeError(about_method_arguments(_package(builder), builder.__name__, name, params, others))


def parameters_of(call: Callable[..., Any]) -> list[Parameter]:
    """Return the parameters of a generated call, without the two that take nothing."""
    from inspect import signature

    parameters = signature(call).parameters.values()
    return [one for one in parameters if one.kind is not one.VAR_KEYWORD and "tuple[()]" not in str(one.annotation)]


def _generated(cls: type) -> type | None:
    """Return the generated class of a builder, which may have been subclassed; None for a part."""
    return next((base for base in cls.__mro__ if "_fill" in vars(base) and "_complete" in vars(base)), None)


def _package(owner: type | Namespace) -> str:
    """Return the package of the provider that something with calls belongs to."""
    return owner.__module__.rpartition(".")[0]
