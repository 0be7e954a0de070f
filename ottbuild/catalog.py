"""The catalog of providers: ottbuild's own, and those of other installed packages.

A package offers a provider by an entry point of the group `ottbuild.providers`, which names the class with its calls:

    [project.entry-points."ottbuild.providers"]
    tickets = "acme.tickets:Tickets"

Finding the providers reads their specs, and runs no code of theirs but the `__init__` of a parent package. A provider whose
own code can't be imported raises ImportError when it is used, and disturbs no other.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ottbuild.providers._table import KINDS, PROVIDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ottbuild.http.operation import Operation
    from ottbuild.schemas.problem import Problem
    from ottbuild.schemas.spec import Schema

    Data = dict[str, Any] | list[Any] | str | bytes

GROUP = "ottbuild.providers"
"""The group of the entry points of providers."""


def providers() -> Mapping[str, str]:
    """Return the package of every provider, by the name of the class with its calls."""
    return _catalog()[0]


def kind_homes() -> Mapping[str, tuple[str, str]]:
    """Return the package and the component of every payload kind."""
    return _catalog()[1]


@cache
def _catalog() -> tuple[Mapping[str, str], Mapping[str, tuple[str, str]]]:
    """Return `providers()` and `kind_homes()`, with a warning for every entry point that is left out.

    No installed package can break or replace another: a provider is left out if its spec can't be read, and if its class
    or one of its kinds is there already. ottbuild's own providers come first, the others in the order of their entry
    points' names, so that the same packages always give the same catalog.
    """
    from importlib.metadata import entry_points
    from warnings import warn

    classes, homes = dict(PROVIDERS), dict(KINDS)
    for entry in sorted(entry_points(group=GROUP)):
        if classes.get(entry.attr) == entry.module:
            continue  # two entry points, or two entries of the import path, for one provider
        reason, kinds = _read_kinds(entry.module, entry.attr)
        taken = [f"{kind!r} of {homes[kind][0]}" for kind in kinds if kind in homes]
        own = f"; import it from {entry.module}"
        if entry.attr in classes:
            reason = f"the class {entry.attr!r} is the name of a provider in {classes[entry.attr]}{own}"
        elif taken:
            reason = f"its payload kind is there already: {', '.join(taken)}{own}"
        if reason:
            warn(f"the provider {entry.name} = {entry.value!r} is left out: {reason}", stacklevel=2)
            continue
        classes[entry.attr] = entry.module
        homes |= {kind: (entry.module, component) for kind, component in kinds.items()}
    return MappingProxyType(classes), MappingProxyType(homes)


def _read_kinds(package: str, name: str | None) -> tuple[str, Mapping[str, str]]:
    """Return why a provider of another package can't be used, and its payload kinds with their components."""
    from ottbuild.schemas.spec import spec_of

    if not (name and name.isidentifier()):
        return "it names no class; write it as package:Class", {}
    try:
        return "", spec_of(package).kinds
    except Exception as error:  # importing the parents of a package runs any code, and spec.json may hold anything
        return f"its spec can't be read: {type(error).__name__}: {error}", {}


def provider(name: str) -> Any:
    """Load the class with the calls of a provider.

    Raises:
        LookupError: There is no such provider.
    """
    package = PROVIDERS.get(name) or providers()[name]
    return getattr(import_module(package), name)


def kinds() -> tuple[str, ...]:
    """Return the payload kinds that `parse`, `check` and `schema` know, sorted."""
    return tuple(sorted(kind_homes()))


def component(kind: str) -> Schema:
    """Return the schema of a payload kind.

    Raises:
        ValueError: There is no such kind.
    """
    from ottbuild.schemas.spec import schema_of

    home = _home(kind)
    if home is None:
        raise _no_kind(kind)
    return schema_of(*home)


def _home(kind: object) -> tuple[str, str] | None:
    """Return the package and the component of a payload kind; None if there is none."""
    if not isinstance(kind, str):
        return None
    kind = str.__str__(kind)
    return KINDS.get(kind) or kind_homes().get(kind)


def _no_kind(kind: str) -> ValueError:
    from ottbuild.schemas.jsontext import shortened

    return ValueError(f"{shortened(kind)} is not a payload kind{_hint(kind, kind_homes())}; kinds() lists them")


def parse(kind: str, data: Data) -> Any:
    """Return the model of a payload, however it was written.

    Unknown fields, values and variants are kept and written back. A broken limit does not stop it: ask `check`, or the
    model's `problems()`, for those.

    Args:
        kind: One of `kinds()`.
        data: JSON data, or JSON text.

    Raises:
        InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
        ValueError: There is no such kind.
    """
    from ottbuild.payloads.reading import parse

    return parse(component(kind), data)


def check(kind: str, data: Data, allow_unknown: bool = False) -> tuple[Problem, ...]:
    """Return every problem of a payload that someone else wrote; empty if there is none.

    Fields, values and variants that the spec does not know are problems too, unless `allow_unknown`. Never raises for
    what `data` holds.

    Args:
        kind: One of `kinds()`.
        data: JSON data, or JSON text.
        allow_unknown: Accept what the spec does not know.

    Raises:
        ValueError: There is no such kind.
    """
    from ottbuild.schemas.checking import check

    return check(component(kind), data, allow_unknown)


def schema(kind: str) -> dict[str, Any]:
    """Return the self-contained JSON Schema (2020-12) of a payload kind, as a copy of your own.

    Raises:
        ValueError: There is no such kind.
    """
    from ottbuild.schemas.publish import published

    return published(component(kind))


def code_of(kind: str, data: Data) -> str:
    """Return the fluent Python code of a payload that someone else wrote.

    Args:
        kind: One of `kinds()`.
        data: JSON data, or JSON text.

    Raises:
        InvalidPayload: Not JSON, or of a shape that no call, and no model of the kind, can have.
    """
    from ottbuild.code.writer import code_of

    return code_of(component(kind), data)


def read_response(sent: Any, status: Any, body: Any) -> Any:
    """Return the model of a provider's answer: its result, or its error.

    The HTTP status says which it is; where the body is not of that shape, the shape says it, as some providers report
    errors with status 200. What the spec does not know in it is kept, as `parse` does.

    Args:
        sent: What was sent: the `Request`, the builder or model, or its kind (`"marketing_cloud.send"`).
        status: The HTTP status.
        body: The body: bytes, text, or the JSON data that an HTTP client made of it.

    Returns:
        One of the models that are documented for it; None where a success is documented to have no body.

    Raises:
        UnreadableResponse: The body is not JSON, cut off, empty, or of a shape that is not documented for it.
        ValueError: There is no such kind.
        TypeError: One of the arguments is of another type.
    """
    from ottbuild.http.responses import read_response

    return read_response(_operations(sent) if issubclass(type(sent), str) else sent, status, body)


def _operations(kind: str) -> tuple[Operation, ...]:
    """Return the operations that send a payload kind."""
    from ottbuild.http.operation import operation_of

    home = _home(kind)
    if home is not None:
        body = component(kind)
        found = [id for id, node in body.spec.operations.items() if body.spec.resolve(node["body"]) is body]
        if found:
            return tuple(operation_of(body.package, id) for id in found)
        raise ValueError(f"{kind!r} is not a payload kind that can be sent by itself; give the kind of the request")
    raise _no_kind(kind)


def _hint(name: str, names: Iterable[str]) -> str:
    from ottbuild.schemas.validator import hint

    return hint(name, names)
