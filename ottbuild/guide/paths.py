"""Ways through a payload kind or a part: from `line.message`, by `buttons` and `actions`, to `label`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from ottbuild import catalog
from ottbuild.guide.entries import call_names, factories, wrapped
from ottbuild.payloads.calls import Path, entries_about
from ottbuild.schemas.jsondata import ARRAY, OBJECT
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of, untagged
from ottbuild.schemas.validator import condition, hint, listed
from ottbuild.schemas.variants import variant as variant_of


class NoPlace(Exception):
    """There is no such kind, or no such way through it. The text says what there is, in one line."""


_ITEMS = None
"""In place of a key: the items of an array, and the values of a map."""


@dataclass(frozen=True, eq=False)
class Condition:
    """A rule about several fields, as seen from a place that it speaks of."""

    text: str
    pages: tuple[str, ...]
    nodes: tuple[Node, ...] = field(repr=False)
    """What it says of this place."""
    always: tuple[Node, ...] = field(repr=False)
    """Those of the nodes that hold whatever else there is."""

    def mentions(self, key: str) -> bool:
        """Return True if the rule mentions a field of this place."""
        return any(_mentions(node, key) for node in self.nodes)

    def inside(self, key: str | None) -> Condition:
        """Return the rule as seen from a field, or from the items of an array."""
        same = [part for node in self.nodes for part in _same_place(node)]
        nodes = [inner for part in same for inner in (*_inside(part, key), *(_some(part) if key is _ITEMS else ()))]
        always = [inner for node in self.always for inner in _inside(node, key)]
        return replace(self, nodes=tuple(nodes), always=tuple(always))


@dataclass(frozen=True, eq=False)
class Location:
    """A place in a payload kind: the kind itself, a field, or a variant of something."""

    spec: Spec = field(repr=False)
    node: Node = field(repr=False)
    """What stands at the place."""
    path: str
    owner: Location | None = field(default=None, repr=False)
    """The object that this is a field of."""
    key: str = ""
    """The key in that object."""
    within: Location | None = field(default=None, repr=False)
    """The place that this is a variant of."""
    tag: str = ""
    """The value that tells the variant from the others."""
    factory: str = ""
    """The entry point that it was reached by."""
    outside: tuple[Condition, ...] = field(default=(), repr=False)
    """What the objects around it say of it."""
    around: tuple[Location, ...] = field(default=(), repr=False)
    """The objects that its entry point wraps it in, and whose fields its builder offers too."""
    maker: Location | None = field(default=None, repr=False)
    """The object whose builder offers it as its own, if that is not the owner."""

    @cached_property
    def whole(self) -> tuple[Spec, Node]:
        """What stands at the place, without references."""
        return expand(self.spec, self.node)

    @cached_property
    def content(self) -> tuple[Spec, Node]:
        """The same; of an array its items, and of a map its values."""
        spec, node = self.whole
        while (item := contained(node)) is not None:
            spec, node = expand(spec, item)
        return spec, node

    @property
    def schema(self) -> Schema | None:
        """The object, or the choice of objects, that the place holds."""
        spec, node = self.content
        if "properties" not in node and "discriminator" not in node:
            return None
        return schema_of(spec.package, node["x-component"])

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition about the fields of what the place holds."""
        spec, node = self.whole
        found: list[Condition] = [*self.outside, *_conditions(spec, node)]
        while (item := contained(node)) is not None:
            spec, node = expand(spec, item)
            found = [condition.inside(_ITEMS) for condition in found]
            found += _conditions(spec, node)
        return tuple({condition.text: condition for condition in found if condition.nodes}.values())

    @property
    def required(self) -> bool:
        """Whether the field can't be left out, in this place."""
        if self.owner is None:
            return False
        nodes = [self.owner.content[1], *(node for one in self.owner.conditions for node in one.always)]
        return any(self.key in node.get("required", ()) for node in nodes)

    @property
    def python_name(self) -> str:
        """What the field is called in Python."""
        schema = self.owner.schema if self.owner else None
        return python_names(schema).get(self.key, self.key) if schema else self.key

    @cached_property
    def steps(self) -> dict[str, Location]:
        """Where one can go from here, by every name that leads there."""
        found: dict[str, Location] = {}
        for name, location in self._steps():
            found.setdefault(name, location)
        return found

    def _fields(self) -> Iterator[Location]:
        spec, node = self.content
        for key, part in node.get("properties", {}).items():
            outside = tuple(condition.inside(key) for condition in self.conditions if condition.mentions(key))
            yield Location(spec, part, f"{self.path}.{key}", self, key, outside=outside)

    @cached_property
    def variants(self) -> list[Location]:
        """The objects that one can choose from."""
        return list(self._variants())

    @cached_property
    def fields(self) -> list[Location]:
        """The fields of the object."""
        return list(self._fields())

    def _variants(self) -> Iterator[Location]:
        spec, node = self.content
        if "discriminator" not in node:
            return
        choices: list[tuple[str, str]] = list(node["discriminator"]["mapping"].items())
        choices += [("", ref) for ref in untagged(node)]
        for tag, ref in choices:
            target = spec.resolve(ref)
            name = tag.rpartition(".")[2] or next(iter(factories(target)), target.name)  # a dot would be another step
            outside = self.conditions
            yield Location(spec, {"$ref": ref}, f"{self.path}.{name}", within=self, tag=tag, outside=outside)

    def _steps(self) -> Iterator[tuple[str, Location]]:
        for variant in self.variants:
            yield variant.path.rpartition(".")[2], variant
        for variant in self.variants:
            target = variant.schema
            for name in factories(target) if target else ():
                yield name, replace(variant, factory=name)
        for one in self.fields:
            yield one.key, one
            yield one.python_name, one
            yield from ((other, one) for other in one.node.get("x-also", ()))
        if self.variants and self.content[1]["discriminator"]["mapping"]:
            yield self.content[1]["discriminator"]["propertyName"], self  # the variants are what it can be
            yield from _shared(self)
        if self.schema:
            yield from self._entry_points(self.schema)
        for name, location in self._offered():
            yield name, replace(location, maker=self)

    def _offered(self) -> Iterator[tuple[str, Location]]:
        """Yield what calls name in the object: fields, items of arrays, and what is flattened into the object."""
        schema = self.schema
        for name, named in call_names(schema).items() if schema and not self.variants else ():
            location = self.inside(named.path)
            if location is None:
                continue
            if named.component:
                location = _variant(location, named.component)
            yield name, location
            yield from self._inner(named.path)
        for home in self.around:
            yield from home.steps.items()

    def _inner(self, path: Path) -> Iterator[tuple[str, Location]]:
        """Yield the fields of flattened objects on the way to a place, by their own names."""
        for end in range(2, len(path) + 1):
            field = self.inside(path[:end]) if path[end - 1] != 0 else None
            if field is not None:
                yield field.key, field
                yield field.python_name, field

    def inside(self, path: Path) -> Location | None:
        """Return the place of a field, or of a field of a field; items are passed without a step."""
        location = self
        for step in path:
            if step != 0:
                following = next((one for one in location.fields if one.key == step), None)
                if following is None:
                    return None
                location = following
        return location

    def _entry_points(self, schema: Schema) -> Iterator[tuple[str, Location]]:
        """Yield the messages that are wrapped in the object, and the object's own entry points."""
        if self.within is None:
            for name in factories(schema):
                yield name, replace(self, path=f"{self.path}.{name}", factory=name)
        for target in wrapped(schema):
            for factory in factories(target):
                yield factory, self._wrapped(target, factory)

    def _wrapped(self, target: Schema, factory: str) -> Location:
        """Return the place of a message that is wrapped in other objects, reached by its entry point."""
        location = self
        around: list[Location] = []
        for owner, key in entries_about(target)[0].wrappers:
            around.append(_variant(location, owner))
            location = next(one for one in around[-1].fields if one.key == key)
        location = _variant(location, target.name)
        return replace(location, path=f"{self.path}.{factory}", factory=factory, around=tuple(around))


def find(path: str) -> Location:
    """Return the place that a path leads to, such as `line.message.buttons.text`."""
    kind, steps = _split(path)
    schema = catalog.component(kind)
    location = Location(schema.spec, schema.ref, kind)
    for step in steps:
        if step not in location.steps:
            names = list(dict.fromkeys(one.path.rpartition(".")[2] for one in (*location.variants, *location.fields)))
            there = f", which has {listed(names, 'and')}" if names else ", which has no fields"
            raise NoPlace(f"{step!r} is not in {location.path}{hint(step, location.steps) or there}")
        location = replace(location.steps[step], path=f"{location.path}.{step}")
    return location


def follow(kind: str, data: Any, path: Iterable[str | int]) -> Location | None:
    """Return the place that keys and indexes lead to in a payload; of a choice, what the payload chose. None for what no
    spec knows.

    Args:
        kind: The kind of the payload.
        data: The payload, which may be unfinished.
        path: The keys and indexes.
    """
    schema = catalog.component(kind)
    location = _chosen(Location(schema.spec, schema.ref, kind), data)
    for step in path:
        if isinstance(step, int):
            data = data[step] if isinstance(data, ARRAY) and len(data) > step else None
        else:
            data = data.get(step) if isinstance(data, OBJECT) else None
            if "additionalProperties" not in location.whole[1] or location.fields:
                found = next((one for one in location.fields if step in (one.key, *one.node.get("x-also", ()))), None)
                if found is None:
                    return None
                location = found
        location = _chosen(location, data)
    return location


def _chosen(location: Location, data: Any) -> Location:
    """Return the variant of a place that an object is; the place itself if that can't be told."""
    while "discriminator" in location.content[1] and isinstance(data, OBJECT):
        spec, node = location.content
        ref = variant_of(spec, node, data)
        found = next((one for one in location.variants if ref is not None and one.node["$ref"] == ref["$ref"]), None)
        if found is None:
            return location
        location = found
    return location


def complete(prefix: str) -> list[str]:
    """Return the paths that begin with `prefix`, one step further at most."""
    head, _, tail = prefix.rpartition(".")
    found = kinds_after(prefix)
    for start, rest in ((prefix, ""), (head, tail)):
        with suppress(NoPlace):
            found += [f"{start}.{name}" for name in find(start).steps if name.startswith(rest)]
    return found


def kinds_after(prefix: str) -> list[str]:
    """Return the kinds that begin with `prefix`: the payload kinds, and after the name of a provider its parts, too."""
    return [kind for kind in catalog.kinds(parts="." in prefix) if kind.startswith(prefix)]


def _split(path: str) -> tuple[str, list[str]]:
    """Return the kind that a path begins with, and the steps from there."""
    provider, *rest = path.split(".")
    kind = ".".join([provider, *rest[:1]])
    if kind in catalog.kinds(parts=True):
        return kind, rest[1:]
    raise NoPlace(f"{kind!r} is not a payload kind{catalog.meant(kind) or '; see: ottbuild kinds --parts'}")


def contained(node: Node) -> Node | None:
    """Return the schema of the items of an array, or of the values of a map; None for anything else."""
    for key in ("items", "additionalProperties"):
        part: Any = node.get(key)
        if isinstance(part, OBJECT) and "properties" not in node:
            item: Node = part
            return item
    return None


def python_names(schema: Schema) -> dict[str, str]:
    """Return wire name -> Python name of an object's fields."""
    return {wire: part.get("x-name", wire) for wire, part in schema.node.get("properties", {}).items()}


def _shared(location: Location) -> Iterator[tuple[str, Location]]:
    """Yield the fields that all variants have, and have alike, by all names."""
    first, *others = location.variants
    shared: dict[str, Location] = {}
    for one in first.fields:
        if all(any(one.key == other.key and one.node == other.node for other in peer.fields) for peer in others):
            shared[one.key] = replace(one, path=f"{location.path}.{one.key}")
            yield one.key, shared[one.key]
            yield one.python_name, shared[one.key]
    for name, named in call_names(first.schema).items() if first.schema else ():
        field = shared.get(str(named.path[0]))
        inner = field.inside(named.path[1:]) if field else None
        if field is not None and inner is not None and not named.component:
            yield name, inner
            yield inner.key, inner


def _variant(location: Location, name: str) -> Location:
    """Return the variant of a place that is the component `name`; the place itself if that is it."""
    for variant in location.variants:
        if variant.schema and variant.schema.name == name:
            return variant
    return location


def _conditions(spec: Spec, node: Node) -> Iterator[Condition]:
    for part in node.get("allOf", ()):
        yield Condition(part.get("description") or condition(part), pages(spec, part), (part,), (part,))
    for key, needed in node.get("dependentRequired", {}).items():
        yield Condition(f"With {key} goes {' and '.join(needed)}.", (), ({"required": [key, *needed]},), ())


def pages(spec: Spec, node: Node) -> tuple[str, ...]:
    """Return the pages that a node names as its source."""
    source = node.get("x-source", [])
    found = [spec.doc(key) for key in ([source] if isinstance(source, str) else source)]
    return tuple(page for page in found if page is not None)


def _same_place(node: Node) -> Iterator[Node]:
    """Yield a node and those in it that are about the same value."""
    yield node
    for key in ("allOf", "anyOf", "oneOf"):
        for part in node.get(key, ()):
            yield from _same_place(part)
    for key in ("if", "then", "else", "not"):
        if key in node:
            yield from _same_place(node[key])


def _mentions(node: Node, key: str) -> bool:
    for part in _same_place(node):
        checks: Iterable[Any] = (value for check in part.get("x-check", ()) for value in check.values())
        if key in part.get("required", ()) or key in part.get("properties", {}):
            return True
        names = [name for value in checks for name in (value if isinstance(value, list) else [value])]
        if any(isinstance(name, str) and key in name.split(".") for name in names):
            return True
    return False


def _inside(node: Node, key: str | None) -> Iterator[Node]:
    """Yield the rules of a node for a field, or for every item."""
    parts = (
        [node.get("properties", {}).get(key)]
        if key is not _ITEMS
        else [node.get("items"), node.get("additionalProperties")]
    )
    yield from (part for part in parts if isinstance(part, dict))


def _some(node: Node) -> Iterator[Node]:
    """Yield the rules of a node for some items."""
    yield from node.get("prefixItems", ())
    if "contains" in node:
        yield node["contains"]
