"""The entry points and names of the fluent API, from the table of calls: no code of a provider is loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ottbuild.payloads.calls import Call, Entry, Path, all_entries, entries_about
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of, spec_of, untagged


class Named(NamedTuple):
    """The place that a call, or an argument of one, gives a value to."""

    path: Path
    """From the object that the name belongs to; 0 is the item that a call appends."""
    component: str
    """The component that the call makes there; "" for none."""


def factories(schema: Schema) -> list[str]:
    """Return the names of the entry points that are about an object, without those of provider and group."""
    return [entry.call.name.rpartition(".")[2] for entry in entries_about(schema)]


def members(schema: Schema) -> list[Schema]:
    """Return the objects that a choice is between; of anything else, itself."""
    if "discriminator" not in schema.node:
        return [schema]
    refs = [*schema.node["discriminator"]["mapping"].values(), *untagged(schema.node)]
    return [schema.spec.resolve(ref) for ref in dict.fromkeys(refs)]


def wrapped(schema: Schema, outermost: bool = True) -> list[Schema]:
    """Return the messages whose entry points wrap them in `schema`, or in a member of it; perhaps in others first."""
    homes = {member.name for member in members(schema) if member.package == schema.package} | {schema.name}
    found: dict[str, Schema] = {}
    for entry in all_entries(schema.package):
        around = [component for component, _ in entry.wrappers]
        if not homes.isdisjoint(around[:1] if outermost else around):
            found[entry.call.component] = schema_of(schema.package, entry.call.component)
    return list(found.values())


def entry_points(schema: Schema) -> dict[str, Schema]:
    """Return everything that makes a `schema`: entry point -> the object that it is about."""
    return {
        entry.call.name: target for target in (*members(schema), *wrapped(schema)) for entry in entries_about(target)
    }


def call_names(schema: Schema) -> Mapping[str, Named]:
    """Return the names that calls have for what is in an object."""
    return _names(schema.package).get(schema.name, {})


@cache
def _names(package: str) -> Mapping[str, dict[str, Named]]:
    found: dict[str, dict[str, Named]] = {}
    spec = spec_of(package)
    for entry in all_entries(package):
        for call in (entry.call, *entry.methods):
            for name, named in _own_names(call, call is entry.call):
                at, component = home_of(entry, call, named.path)
                rest = named.path[len(at) :]
                if named.component:
                    at, component = home_of(entry, entry.call, named.path)
                    rest = named.path[len(at) :]
                for owner, path in _owners(spec, component, rest):
                    found.setdefault(owner, {}).setdefault(name, named._replace(path=path))
    return found


def _own_names(call: Call, is_entry: bool) -> Iterator[tuple[str, Named]]:
    """Yield the names of a call: of its arguments, and of a method that of the place that it sets."""
    if not is_entry and call.component:
        yield call.name, Named(call.at, call.component)
    for param in call.params:
        if param.place is not None:
            alone = not is_entry and not call.component and len(call.params) == 1
            yield call.name if alone else param.name, Named(param.place, "")


def home_of(entry: Entry, call: Call, path: Path) -> tuple[Path, str]:
    """Return the innermost object around a place that a call names: its own place, and its component."""
    if call is not entry.call and call.component and path[: len(call.at)] == call.at:
        return call.at, call.component
    best: tuple[Path, str] = (), entry.call.component
    at: Path = ()
    for component, key in entry.wrappers:
        best = at, component
        at = (*at, key)
        if path[: len(at)] != at:
            return best
    return at, entry.call.component


def node_in(spec: Spec, component: str, path: Path) -> tuple[Spec, Node] | None:
    """Return the schema of a place in a component, as written; None where the spec has none."""
    from ottbuild.schemas.variants import inside  # the list of kinds does without

    node: Node = {"$ref": f"#/components/schemas/{component}"}
    for step in path:
        spec, node = expand(spec, node)
        below = inside(node, step)
        if below is None:
            return None
        node = below
    return spec, node


def _owners(spec: Spec, component: str, path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the objects on the way to a place, and the rest of the way from each."""
    for length in range(len(path)):
        here = node_in(spec, component, path[:length])
        if here is None or here[0] is not spec:
            return
        node = expand(*here)[1]
        if "properties" in node:
            yield node["x-component"], path[length:]
