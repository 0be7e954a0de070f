"""Write the table of calls into a provider's spec.json. `ottbuild.payloads.calls` reads it, and describes its format."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ottbuild.schemas.jsondata import pointer
from ottbuild_codegen.surface.model import (
    AppendRouted,
    Builder,
    Call,
    Entry,
    Param,
    Path,
    PutObject,
    Split,
    Surface,
)


def table_of(surface: Surface) -> dict[str, Any]:
    """Return the table of a provider's calls, as JSON data."""
    builders = [*surface.bases.values(), *surface.builders]
    return {
        "entries": {entry.name: _entry(entry) for entry in surface.entries},
        "builders": {builder.name: _builder(builder) for builder in builders},
    }


def table_text(table: Mapping[str, Any], indent: int) -> str:
    """Return the JSON text of a table, with a line for each call."""
    pad = " " * (indent + 1)
    entries = _block(table["entries"], indent + 2)
    builders: list[str] = []
    for name, builder in table["builders"].items():
        head = json.dumps({key: value for key, value in builder.items() if key != "methods"})[:-1]
        methods = _block(builder["methods"], indent + 3)
        builders.append(f'{pad} {json.dumps(name)}: {head}, "methods": {methods}}}')
    inner = ",\n".join(builders)
    inner = f"{{\n{inner}\n{pad}}}" if builders else "{}"
    return f'{{\n{pad}"entries": {entries},\n{pad}"builders": {inner}\n{" " * indent}}}'


def _block(items: Mapping[str, Any], indent: int) -> str:
    lines = [f"{' ' * indent}{json.dumps(key)}: {json.dumps(value)}" for key, value in items.items()]
    return "{\n" + ",\n".join(lines) + f"\n{' ' * (indent - 1)}}}" if lines else "{}"


def _entry(entry: Entry) -> dict[str, Any]:
    of = {"of": entry.component.name}
    return {**of, **({"builder": entry.builder.name} if entry.builder else {}), **_call(entry.call)}


def _builder(builder: Builder) -> dict[str, Any]:
    wrappers = [f"{component}.{wire}" for component, wire in builder.component.hint.wrappers]
    return {
        "makes": builder.root.name,
        **({"in": wrappers} if wrappers else {}),
        **({"base": builder.base.name} if builder.base else {}),
        **({"splits": splits[0]} if (splits := list(_splits(builder))) else {}),
        "methods": {call.name: _method(call) for call in builder.methods if not isinstance(call.action, Split)},
    }


def _splits(builder: Builder) -> Iterator[str]:
    """Yield the array that `batches` splits a message along."""
    for call in builder.methods:
        if isinstance(call.action, Split):
            yield _pointer(call.action.slot.path)


def _method(call: Call) -> dict[str, Any]:
    action = call.action
    if isinstance(action, AppendRouted) or (isinstance(action, PutObject) and action.append):
        return {"of": action.component.name, "at": _pointer((*action.slot.path, 0)), **_call(call)}
    if isinstance(action, PutObject):
        return {"of": action.component.name, "at": _pointer(action.slot.path), **_call(call)}
    return _call(call)


def _call(call: Call) -> dict[str, Any]:
    data: dict[str, Any] = {
        "args": _params(param for param in call.params if param.positional and not param.chained),
        "keywords": _params(param for param in call.params if not param.positional and not param.chained),
        "chained": {
            param.name + ("=" if param.positional else ""): _goal(param) for param in call.params if param.chained
        },
        "sets": {_pointer(path): value for path, value in call.fixed.items()},
        "beside": {_pointer(path): value for path, value in call.beside.items()},
    }
    data["deprecated"] = call.deprecation is not None
    return {key: value for key, value in data.items() if value}


def _params(params: Iterable[Param]) -> dict[str, Any]:
    return {_param(param): _goal(param) for param in params}


def _goal(param: Param) -> str | list[str] | dict[str, Any]:
    if param.choices:
        return list(param.choices)
    if param.together:
        return {"together": [_pointer(one.path or ()) for one in param.together]}
    place = _pointer(param.path or ())
    return {"merges": param.merges, "into": place} if param.merges else place


def _param(param: Param) -> str:
    if param.variadic:
        return f"*{param.name}"
    if param.default is not None:
        default = ast.literal_eval(param.default)
        return f"{param.name}={'' if default is None else json.dumps(default)}"
    return f"{param.name}?" if param.optional else param.name


def _pointer(path: Path) -> str:
    """Return a place as a pointer; a key that is a dash is written as `~2`."""
    return pointer(tuple("-" if step == 0 else "\0" if step == "-" else step for step in path)).replace("\0", "~2")
