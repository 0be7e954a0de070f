"""Loads modules when they are asked for: those that only annotations need, and the one that draws in notebooks."""

from __future__ import annotations

from importlib import import_module
from types import FunctionType
from typing import Any


class Later:
    """Stands for a module until something in it is asked for, as `typing.get_type_hints` and its like do."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._module), name)


def readable(module: dict[str, Any]) -> None:
    """Let the annotations of the constructors of a module's models be evaluated.

    attrs gives them global variables of their own, where the names of the module are missing. Who evaluates annotations
    takes the global variables of `__wrapped__`.

    Args:
        module: The global variables of the module.
    """
    for value in [*module.values()]:
        init = vars(value).get("__init__") if isinstance(value, type) else None
        if type(init) is FunctionType and value.__module__ == module["__name__"]:
            twin = FunctionType(init.__code__, module, init.__name__, init.__defaults__, init.__closure__)
            twin.__kwdefaults__, twin.__annotations__ = init.__kwdefaults__, init.__annotations__
            vars(init)["__wrapped__"] = twin
