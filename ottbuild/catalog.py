"""The catalog of providers: ottbuild's own, and those of other installed packages.

A package offers a provider by an entry point of the group `ottbuild.providers`, which names the class with its calls:

    [project.entry-points."ottbuild.providers"]
    tickets = "acme.tickets:Tickets"

Finding the providers reads their specs, and runs no code of theirs but the `__init__` of a parent package. A provider whose
own code can't be imported raises ImportError when it is used, and disturbs no other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ottbuild.payloads.guesses import answered
from ottbuild.providers._table import KINDS, PROVIDERS
from ottbuild.schemas.problem import Problem

if TYPE_CHECKING:
    from ottbuild.http.operation import Operation
    from ottbuild.schemas.spec import Schema

Data = dict[str, Any] | list[Any] | str | bytes

Home = tuple[str, str]
"""A package, and a component of its spec."""

GROUP = "ottbuild.providers"
"""The group of the entry points of providers."""


def providers() -> Mapping[str, str]:
    """Return the package of every provider, by the name of the class with its calls."""
    return _catalog()[0]


def kind_homes() -> Mapping[str, Home]:
    """Return the home of every payload kind."""
    return _catalog()[1]


@cache
def part_homes() -> Mapping[str, Home]:
    """Return the home of every part that payloads are made of."""
    from ottbuild.schemas.spec import spec_of

    own = {part: (package, name) for package in PROVIDERS.values() for part, name in spec_of(package).parts.items()}
    return MappingProxyType({**own, **_catalog()[2]})


@cache
def _catalog() -> tuple[Mapping[str, str], Mapping[str, Home], Mapping[str, Home]]:
    """Return `providers()`, `kind_homes()` and the homes of other packages' parts; warn of entry points that are left out.

    No installed package can break or replace another: a provider is left out if its spec can't be read, and if its class
    or one of its kinds or parts is there already. ottbuild's own providers come first, the others in the order of their entry
    points' names, so that the same packages always give the same catalog.
    """
    from importlib.metadata import entry_points
    from warnings import warn

    classes, homes = dict(PROVIDERS), dict(KINDS)
    parts: dict[str, Home] = {}
    for entry in sorted(entry_points(group=GROUP)):
        if classes.get(entry.attr) == entry.module:
            continue  # two entry points, or two entries of the import path, for one provider
        reason, kinds, own_parts = _read_kinds(entry.module, entry.attr)
        found = {name: homes.get(name) or parts.get(name) or _own_home(name) for name in (*kinds, *own_parts)}
        taken = [f"{name!r} of {home[0]}" for name, home in found.items() if home]
        own = f"; import it from {entry.module}"
        if entry.attr in classes:
            reason = f"the class {entry.attr!r} is the name of a provider in {classes[entry.attr]}{own}"
        elif taken:
            reason = f"its payload kind is there already: {', '.join(taken[:3])}{own}"
        if reason:
            warn(f"the provider {entry.name} = {entry.value!r} is left out: {reason}", stacklevel=2)
            continue
        classes[entry.attr] = entry.module
        homes |= {kind: (entry.module, component) for kind, component in kinds.items()}
        parts |= {part: (entry.module, component) for part, component in own_parts.items()}
    return MappingProxyType(classes), MappingProxyType(homes), MappingProxyType(parts)


def _read_kinds(package: str, name: str | None) -> tuple[str, Mapping[str, str], Mapping[str, str]]:
    """Return why a provider of another package can't be used, and the components of its payload kinds and its parts."""
    from ottbuild.schemas.spec import spec_of

    if not (name and name.isidentifier()):
        return "it names no class; write it as package:Class", {}, {}
    try:
        spec = spec_of(package)
        return "", spec.kinds, dict(spec.parts)
    except Exception as error:  # importing the parents of a package runs any code, and spec.json may hold anything
        return f"its spec can't be read: {type(error).__name__}: {error}", {}, {}


def _own_home(kind: str) -> Home | None:
    """Return the home of a payload kind or a part of ottbuild's own providers; for a part, one spec is read."""
    from ottbuild.schemas.spec import spec_of

    package = f"ottbuild.providers.{kind.partition('.')[0]}"
    if kind in KINDS or package not in PROVIDERS.values():
        return KINDS.get(kind)
    component = spec_of(package).parts.get(kind)
    return (package, component) if component else None


def provider(name: str) -> Any:
    """Load the class with the calls of a provider.

    Raises:
        LookupError: There is no such provider.
    """
    package = PROVIDERS.get(name) or providers()[name]
    return getattr(import_module(package), name)


def about_name(name: str, *names: str) -> str:
    """Return the text about a name that this package does not have, beside `names` and the providers."""
    from ottbuild.payloads.calls import all_entries
    from ottbuild.payloads.likeness import Known, answer
    from ottbuild.schemas.jsondata import shortened

    knowns = [Known(other, [other]) for other in (*names, *providers())]
    there, listed = ", ".join(names), ", ".join(sorted(providers()))
    if not name[:1].isupper():
        return f"ottbuild has no {shortened(name)}: {answer(name, knowns) or f'it has {there}'}"
    for title, package in providers().items():
        knowns.append(Known(title, _proper_names(package), 0.3))
        for entry in all_entries(package):
            group, _, short = entry.call.name.rpartition(".")
            knowns.append(Known(f"{entry.call.name}(...)", [short] if entry.builder else [], 0.15))
            knowns.append(Known(group, [group.rpartition(".")[2]], 0.15))
    return f"ottbuild has no {shortened(name)}: {answer(name, knowns) or f'its providers are {listed}'}"


def _proper_names(package: str) -> list[str]:
    """Return the names in the summary of a provider, such as those of its networks, without running its code."""
    import ast
    import re
    from importlib.util import find_spec

    found = find_spec(package)
    loader: Any = found and found.loader
    source = loader.get_source(package) if hasattr(loader, "get_source") else None
    summary = ast.get_docstring(ast.parse(source)) if source else None
    return re.findall(r"\b[A-Z]\w+", summary or "")


@answered
def kinds(*, parts: bool = False) -> tuple[str, ...]:
    """Return the kinds that `parse`, `check` and `schema` know, sorted.

    Args:
        parts: Add the parts that payloads are made of to the payload kinds: every object and every choice of objects of a
            provider, as `line.flex_bubble`.
    """
    return tuple(sorted(kind_homes() if parts is False else {*kind_homes(), *part_homes()}))


def component(kind: str, data: object = None) -> Schema:
    """Return the schema of a payload kind or of a part; `data` was given beside it.

    Raises:
        ValueError: There is no such kind.
    """
    return _component(kind if type(kind) is str else _text(kind, data))


def _text(kind: Any, data: object) -> str:
    if issubclass(type(kind), str):
        return str.__str__(kind)
    raise _no_kind(kind) if _home(data) is None else ValueError(f"the kind comes first, then the data: {data!r}, ...")


@cache
def _component(kind: str) -> Schema:
    from ottbuild.schemas.spec import schema_of

    home = _home(kind)
    if home is None:
        raise _no_kind(kind)
    return schema_of(*home)


def _home(kind: Any) -> Home | None:
    """Return the home of a payload kind or of a part; None if there is none."""
    if not issubclass(type(kind), str):
        return None
    kind = str.__str__(kind)
    return _own_home(kind) or kind_homes().get(kind) or part_homes().get(kind)


@cache
def _checker(kind: str) -> tuple[Callable[[Schema, Any, bool], tuple[Problem, ...]], Schema]:
    """Load the checker, and the schema of a kind. An import statement would take longer than many a check."""
    from ottbuild.schemas.checking import check

    return check, _component(kind)


@cache
def _reader() -> Callable[[Schema, Any], Any]:
    """Load the reader."""
    from ottbuild.payloads.reading import parse, parse_received

    return lambda schema, data: (parse_received if schema.inbound else parse)(schema, data)


@cache
def _response_reader() -> Callable[[Any, Any, Any], Any]:
    """Load the reader of answers."""
    from ottbuild.http.responses import read_response

    return read_response


def _no_kind(kind: object) -> ValueError:
    from ottbuild.schemas.jsondata import shortened

    return ValueError(f"{shortened(kind)} is not a payload kind{meant(kind)}; kinds(parts=True) lists them")


@answered
def parse(kind: str, data: Data) -> Any:
    """Return the model of a payload, or of a part of one, however it was written.

    Unknown fields, values and variants are kept and written back. A broken limit does not stop it: ask `check`, or the
    model's `problems()`, for those. In what a provider sends, a value of a wrong type is kept as an unknown field.

    Args:
        kind: One of `kinds(parts=True)`.
        data: JSON data, or JSON text.

    Raises:
        InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
        ValueError: There is no such kind.
    """
    return _reader()(component(kind, data), data)


@answered
def check(kind: str, data: Data, *, allow_unknown: bool = False) -> tuple[Problem, ...]:
    """Return every problem of a payload, or of a part of one, that someone else wrote; empty if there is none.

    Fields, values and variants that the spec does not know are problems too, unless `allow_unknown`. Never raises for
    what `data` holds.

    Args:
        kind: One of `kinds(parts=True)`.
        data: JSON data, or JSON text.
        allow_unknown: Accept what the spec does not know.

    Raises:
        ValueError: There is no such kind.
    """
    checker, schema = _checker(kind if type(kind) is str else _text(kind, data))
    return checker(schema, data, allow_unknown)


@answered
def schema(kind: str) -> dict[str, Any]:
    """Return the self-contained JSON Schema (2020-12) of a payload kind or of a part, as a copy of your own.

    Args:
        kind: One of `kinds(parts=True)`.

    Raises:
        ValueError: There is no such kind.
    """
    from ottbuild.schemas.publish import published

    return published(component(kind))


def code_of(kind: str, data: Data) -> str:
    """Return the fluent Python code of a payload that someone else wrote.

    Args:
        kind: One of `kinds(parts=True)`.
        data: JSON data, or JSON text.

    Raises:
        InvalidPayload: Not JSON, or of a shape that no call, and no model of the kind, can have.
    """
    from ottbuild.code.writer import code_of

    return code_of(component(kind, data), data)


def code_of_all(payloads: Sequence[tuple[str, Data]]) -> str:
    """Return the fluent Python code of several payloads that someone else wrote, as a list.

    Args:
        payloads: The kind of each, one of `kinds(parts=True)`, and its JSON data.

    Raises:
        InvalidPayload: One is of a shape that no call, and no model of the kind, can have.
    """
    from ottbuild.code.writer import code_of_all

    return code_of_all([(component(kind), data) for kind, data in payloads])


@answered
def read_response(sent: Any, status: Any, body: Any) -> Any:
    """Return the model of a provider's answer: its result, or its error.

    The HTTP status says which it is; where the body is not of that shape, the shape says it, as some providers report
    errors with status 200. What the spec does not know in it is kept, as `parse` does, values of other types among it.

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
    return _response_reader()(_operations(str.__str__(sent)) if issubclass(type(sent), str) else sent, status, body)


@cache
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


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def meant(kind: Any) -> str:
    """Suggest the kind that a misspelt one is closest to, if possible of the same provider; "" if none is close."""
    from ottbuild.payloads.likeness import TIE, Known, answer
    from ottbuild.schemas.wording import hint

    if not issubclass(type(kind), str):
        return ""
    kind = str.__str__(kind)
    provider, _, name = kind.partition(".")
    own = [one for one in kind_homes() if _bare(one.partition(".")[0]) == _bare(provider)]
    if own and not name:
        return f"; the payload kinds of {own[0].partition('.')[0]} are {', '.join(own)}"
    far = {one: 0.0 if one in kind_homes() else TIE * 1.1 for one in kinds(parts=True)}  # a part is meant less often
    known = [Known(repr(one), [one.partition(".")[2]], far[one]) for one in far if one.partition(".")[0] == provider]
    found = answer(name, known) if known else answer(kind, [Known(repr(one), [one], far[one]) for one in far])
    return f"; {found}" if found else hint(kind, kinds(parts=True))
