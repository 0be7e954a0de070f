"""Results that are worked out once, and are the same object for every thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


def shared(function: Callable[[*Ts], T]) -> Callable[[*Ts], T]:
    """Keep the results of a function, by its arguments.

    Unlike `functools.cache`, this hands out one object only, even if several threads ask for it first at the same time.
    """
    results: dict[Any, T] = {}

    @wraps(function)
    def call(*arguments: *Ts) -> T:
        try:
            return results[arguments]
        except KeyError:
            return results.setdefault(arguments, function(*arguments))

    return call
