"""Helpers for the tests of every storey."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from unittest.mock import patch

from ottbuild import Builds
from ottbuild.catalog import providers
from ottbuild.payloads.arguments import part
from ottbuild.schemas.spec import Schema, schema_of, spec_of

ROOT = Path(__file__).parents[1]

T = TypeVar("T")


def quietly(call: Callable[[], T]) -> T:
    """Return the result of a call, without its warnings about deprecated features."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return call()


def with_digits(data: Any) -> Any:
    """Return JSON data with the digits of whole numbers in their place, as which `parse` may read them."""
    if isinstance(data, dict):
        return {key: with_digits(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [with_digits(value) for value in data]
    return str(data) if type(data) is int else data


@cache
def every_schema() -> frozenset[Schema]:
    """Return the schemas of all components of all providers."""
    return frozenset(schema_of(package, name) for package in providers().values() for name in spec_of(package).schemas)


def known_valid(payload: Builds[Any]) -> bool:
    """Return whether the calls of a part or a builder know that it is valid, but for the rules about JSON text."""
    _, known = part(payload, every_schema())
    return known


@contextmanager
def no_validator() -> Iterator[None]:
    """Raise AskedAgain where fast checks are not enough, so that the validator is asked."""
    with patch("ottbuild.schemas.validator.validate", refuse):
        yield


@contextmanager
def no_schema_checks() -> Iterator[None]:
    """Raise AskedAgain where the checks of a builder are not enough, so that those of its schema are asked."""
    with patch.object(Schema, "accepts", property(refuse)):
        yield


class AskedAgain(Exception):
    """The checks that a payload went through first were not enough."""


def refuse(*_: Any, **__: Any) -> NoReturn:
    raise AskedAgain
