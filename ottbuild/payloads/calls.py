"""The table of calls: which fluent call puts which argument where on the wire.

The generator writes the table into each provider's `spec.json`, under `calls`. To read it, no builder is imported and no
function called.

`entries` holds the entry points, `builders` the methods of each builder, and as `splits` the array that its `batches`
divides. A call is an object with these keys, none of
which is there where it has nothing to say:

    of          the component that the call makes, or whose fields it takes
    at          where a method puts the object that it makes
    builder     the builder that an entry point returns
    args        parameters that may be given by position -> where they go
    keywords    parameters that are given by name -> where they go
    chained     parameters of an entry point that do what the method for the same field does -> where they go
    sets        what the call puts on the wire by itself
    beside      what it puts there beside an argument that can be left out
    deprecated  true where the provider has switched the subject of the call off

A place is a JSON Pointer from the outermost object, with `-` for the item that the call appends. A parameter is its name:
`name=` has the default None, `name=true` another one, `name?` is required but sends nothing if it is None, and `*name`
takes any number of arguments. One that is `chained` has the default None, and is given by name unless it is written `name=`;
what its call puts on the wire beside it is told of the method. `{"together": places}` stands for a tuple of what
the method of that name takes. `{"merges": reference, "into": place}` stands for a message whose fields go into the object at a
place. A list holds the keys that a parameter chooses from; the key goes where a place has the name of the parameter in
braces.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, schema_of, spec_of, tagged, untagged

Path = tuple[str | int, ...]
"""Keys and indexes that lead to a place in wire JSON. In the table, index 0 is the item that a call appends."""

REQUIRED: Any = object()
"""The default of a parameter that has none."""


class Param(NamedTuple):
    """One parameter of a call."""

    name: str
    by_name: bool
    """Whether it can be given by name only."""
    many: bool
    """Whether it takes any number of arguments."""
    default: Any
    optional: bool
    """Whether nothing is sent where it is left out, or None."""
    place: Path | None
    """Where the argument goes; None for one that only chooses where another goes."""
    into: Path | None = None
    """The object that gets the fields of the argument, if these go there rather than the argument itself."""
    message: str = ""
    """A reference to the component of the message whose fields these are."""
    places: tuple[Path, ...] = ()
    """Where the values go, if the argument is a tuple of those that a method takes."""


class Call(NamedTuple):
    """An entry point, or a method of a builder."""

    name: str
    """As users write it: `Line.Flex.box` for an entry point, `action` for a method."""
    component: str
    """The component that the call makes; "" for a method that makes none."""
    at: Path
    """Where a method puts the object that it makes."""
    params: tuple[Param, ...]
    """Without those that are `chained`."""
    chained: tuple[Param, ...]
    """The parameters of an entry point in whose place a method can be called."""
    fixed: Mapping[Path, Any]
    """What the call puts on the wire by itself."""
    beside: Mapping[Path, Any]
    """What the call puts there beside an argument that can be left out."""
    chosen: Mapping[str, Any]
    """Arguments that choose where another one goes: there is one `Call` for each choice."""
    deprecated: bool
    """Whether the provider has switched the subject of the call off."""

    @property
    def reaches(self) -> Iterator[Path]:
        """Every place that the call gives a value to."""
        for param in self.params:
            if param.place is not None:
                yield param.place
        yield from self.fixed
        yield from self.beside

    def param(self, name: str) -> Param | None:
        """Return the parameter of a name."""
        return next((param for param in self.params if param.name == name), None)


class Entry:
    """An entry point, and the methods that can be chained to it."""

    def __init__(self, spec: Spec, call: Call, builder: str) -> None:
        self.spec = spec
        self.call = call
        self.builder = builder
        """The name of the builder that the call returns; "" for a finished part."""

    @property
    def wrappers(self) -> tuple[tuple[str, str], ...]:
        """The objects that the message is wrapped in, outermost first: (component, key that leads on)."""
        places: list[str] = self.spec.calls["builders"][self.builder].get("in", []) if self.builder else []
        return tuple((component, key) for component, _, key in (place.partition(".") for place in places))

    @cached_property
    def methods(self) -> tuple[Call, ...]:
        """The methods of the builder. What the entry point puts on the wire is not counted again."""
        there = {*self.call.fixed, *self.call.beside}
        return tuple(
            call._replace(fixed=_without(call.fixed, there), beside=_without(call.beside, there))
            if not (there.isdisjoint(call.fixed) and there.isdisjoint(call.beside))
            else call
            for call in _methods(self.spec, self.builder)
        )


def _without(values: Mapping[Path, Any], paths: set[Path]) -> dict[Path, Any]:
    return {path: value for path, value in values.items() if path not in paths}


@shared
def entries(schema: Schema) -> tuple[Entry, ...]:
    """Return the entry points that make a `schema`, in the order of the spec."""
    return tuple(_entry(schema.package, name) for name in _makers(schema.package).get(schema.name, ()))


@shared
def entries_about(schema: Schema) -> tuple[Entry, ...]:
    """Return the entry points that are about a component, whatever they wrap it in."""
    names = [name for name, record in schema.spec.calls["entries"].items() if record["of"] == schema.name]
    return tuple(_entry(schema.package, name) for name in names)


@shared
def all_entries(package: str) -> tuple[Entry, ...]:
    """Return all entry points of a provider, in the order of the spec."""
    return tuple(_entry(package, name) for name in spec_of(package).calls["entries"])


@shared
def _makers(package: str) -> Mapping[str, list[str]]:
    """Return the names of the entry points by the component that they make."""
    calls = spec_of(package).calls
    found: dict[str, list[str]] = {}
    for name, record in calls["entries"].items():
        made: str = calls["builders"][record["builder"]]["makes"] if "builder" in record else record["of"]
        found.setdefault(made, []).append(name)
    return found


@shared
def _entry(package: str, name: str) -> Entry:
    spec = spec_of(package)
    record = spec.calls["entries"][name]
    (call,) = _read(name, record)
    return Entry(spec, call, record.get("builder", ""))


@shared
def _methods(spec: Spec, builder: str) -> tuple[Call, ...]:
    calls: list[Call] = []
    while builder:
        record = spec.calls["builders"][builder]
        for name, method in record["methods"].items():
            calls += _read(name, method)
        builder = record.get("base", "")
    return tuple(calls)


# Reading records


def _read(name: str, record: Mapping[str, Any]) -> list[Call]:
    """Return the call of a record: one for each choice, if a parameter is a choice."""
    args: dict[str, Any] = record.get("args", {})
    keywords: dict[str, Any] = record.get("keywords", {})
    params = [*(_param(key, goal, False) for key, goal in args.items())]
    params += [_param(key, goal, True) for key, goal in keywords.items()]
    call = Call(
        name,
        record.get("of", ""),
        _path(record.get("at", "")),
        tuple(params),
        tuple(_param(f"{_name(key)}=", goal, not key.endswith("=")) for key, goal in record.get("chained", {}).items()),
        {_path(place): value for place, value in record.get("sets", {}).items()},
        {_path(place): value for place, value in record.get("beside", {}).items()},
        {},
        record.get("deprecated", False),
    )
    choices = [(_name(key), goal) for key, goal in keywords.items() if isinstance(goal, list)]
    for chooser, keys in choices:
        return [_chosen(call, chooser, key) for key in keys]
    return [call]


def _chosen(call: Call, chooser: str, key: str) -> Call:
    """Return a call with one choice made."""
    step = f"{{{chooser}}}"
    params = tuple(
        param._replace(place=tuple(key if part == step else part for part in param.place)) if param.place else param
        for param in call.params
    )
    return call._replace(params=params, chosen={chooser: key})


def _param(key: str, goal: Any, by_name: bool) -> Param:
    name, equals, default = key.partition("=")
    more: dict[str, Any] = goal if isinstance(goal, dict) else {}
    many, optional = name.startswith("*"), name.endswith("?")
    return Param(
        name.strip("*?"),
        by_name,
        many,
        (json.loads(default) if default else None) if equals else REQUIRED,
        many or optional or bool(equals),
        _path(goal) if isinstance(goal, str) else None,
        _path(more["into"]) if "into" in more else None,
        more.get("merges", ""),
        tuple(map(_path, more.get("together", ()))),
    )


def _name(key: str) -> str:
    return key.partition("=")[0].strip("*?")


@shared
def _path(place: str) -> Path:
    if "~" not in place:
        return tuple(0 if step == "-" else step for step in place.split("/")[1:])
    special: dict[str, str | int] = {"-": 0, "~2": "-"}
    return tuple(special.get(step, step.replace("~1", "/").replace("~0", "~")) for step in place.split("/")[1:])


# Looking things up in wire JSON

MISSING: Any = object()
"""The value at a place that is not there."""


def led(path: Path, item: Path) -> Path:
    """Return a path to a place in the first item of an array, led to the same place in another item."""
    return tuple(
        item[place] if isinstance(step, int) and place < len(item) else step for place, step in enumerate(path)
    )


def found(wire: Any, path: Path, item: Path = ()) -> Any:
    """Return the value at `path`, led to an item; `MISSING` if there is none."""
    for step in led(path, item):
        try:
            wire = wire[step]
        except (LookupError, TypeError):
            return MISSING
    return wire


def may_have_made(call: Call, wire: Any, item: Path = (), missing: Path | None = None) -> bool:
    """Return True if everything that a call puts on the wire by itself is there, but for what would be at `missing`."""
    return all(
        found(wire, path, item) == value
        for path, value in call.fixed.items()
        if value not in ([], {}) and (missing is None or path[: len(missing)] != missing)
    )


def who_sets(schema: Schema, wire: Any, path: Path, key: str) -> str:
    """Return which call sets a field of the object at `path`, in words."""
    owner = ""
    for name, call, is_entry, wanted in _setters(schema, wire, path, key, False):
        owner = name
        if call is not None:
            return f"{key!r} is set by {_written(call, is_entry, wanted)}"
    return f"{key!r} is a field of {owner}"


MOST_CALLS = 3
"""So many calls are named where several set one field."""


def calls_that_set(schema: Schema, wire: Any, path: Path, key: str) -> list[str]:
    """Return the calls that set a missing field of the object at `path`, as they are written, the plainest ones first."""
    exact: dict[str, None] = {}
    others: dict[str, None] = {}
    for _, call, is_entry, wanted in _setters(schema, wire, path, key, True):
        given = call is not None and any((param.place or ())[: len(wanted)] == wanted for param in call.params)
        if call is not None and not call.deprecated and (given or not is_entry):
            plain = any(param.place in (wanted, (*wanted, 0)) for param in call.params)
            if call.at == (*wanted, 0) and not entries(schema_of(schema.package, call.component)):
                exact = {_written(call, is_entry, wanted): None, **exact}  # nothing else makes an item
                continue
            (exact if plain else others)[_written(call, is_entry, wanted)] = None
    return [*(exact | others)][:MOST_CALLS]


def _setters(
    schema: Schema, wire: Any, path: Path, key: str, is_missing: bool
) -> Iterator[tuple[str, Call | None, bool, Path]]:
    """Yield every call that sets a field: its component, the call, whether it is an entry point, and where it puts it.

    For a component on the way to the field, None stands for a call first.
    """
    from ottbuild.schemas.variants import node_at  # not needed by those who only list calls

    for depth in range(len(path) + 1):  # the calls of the payload, then those of the parts on the way to the object
        place = node_at(schema, wire, path[:depth])
        if place is None or "x-component" not in place[1]:
            continue
        name = place[1]["x-component"]
        inner, rest = found(wire, path[:depth]), (*path[depth:], key)
        wanted = tuple(0 if isinstance(step, int) else step for step in rest)
        missing = wanted if is_missing else None
        yield name, None, False, wanted
        for entry in entries(schema_of(place[0].package, name)):
            for call in (*entry.methods, entry.call) if may_have_made(entry.call, inner, (), missing) else ():
                reached = any(reach[: len(wanted)] == wanted for reach in call.reaches)
                if reached and may_have_made(call, inner, rest, missing):
                    yield name, call, call is entry.call, wanted


def taken_by(spec: Spec, node: Node) -> tuple[str, frozenset[Schema]]:
    """Return the name of what a place takes, and the components; none if it takes no component."""
    from ottbuild.schemas.wording import listed

    if is_union(node):
        members = [spec.resolve(ref) for ref in dict.fromkeys((*tagged(node).values(), *untagged(node)))]
        known = frozenset(one for part in members for one in taken_by(*expand(part.spec, part.ref))[1])
        name = node.get("x-component") or listed([part.name for part in members], "or")
        return name, known
    name = node.get("x-component", "")
    return name, frozenset([schema_of(spec.package, name)] if name else [])


class Taker(NamedTuple):
    """An argument of an entry point that takes a part, or a message."""

    entry: Entry
    param: Param
    many: bool
    """Whether it takes a list of them."""


def taken_at(made: Schema, at: Path) -> tuple[frozenset[Schema], str]:
    """Return the components that a place in a component takes, and as what: `one`, a `list` or a `map` of them."""
    from ottbuild.schemas.variants import inside

    spec, node = expand(made.spec, made.ref)
    for step in at:
        part = inside(node, step)
        spec, node = expand(spec, part) if part is not None else (spec, {})
    shape = "one"
    for key, name in (("items", "list"), ("additionalProperties", "map")):
        if shape == "one" and isinstance(node.get(key), dict):
            (spec, node), shape = expand(spec, node[key]), name
    return (taken_by(spec, node)[1] if node else frozenset()), shape


def made_by(entry: Entry) -> Schema:
    """Return the component that an entry point makes, with what it is wrapped in."""
    builders = entry.spec.calls["builders"]
    return schema_of(entry.spec.package, builders[entry.builder]["makes"] if entry.builder else entry.call.component)


def taken_by_argument(entry: Entry, call: Call, param: Param) -> tuple[frozenset[Schema], str]:
    """Return the components that an argument takes, and as what. The call is the entry point, or a method after it."""
    at = param.into if param.message else param.place
    if at is None:
        return frozenset(), "one"
    if param.message:
        return taken_at(entry.spec.resolve(param.message), ())
    package, keys = entry.spec.package, tuple(key for _, key in entry.wrappers)
    places = [(made_by(entry), at)]
    if call.component and call is not entry.call:
        places.append((schema_of(package, call.component), at[len(call.at) :]))
    elif at[: len(keys)] == keys:  # on the way there may be a choice, which the entry point makes
        places.append((schema_of(package, entry.call.component), at[len(keys) :]))
    found = [taken_at(made, path) for made, path in places]
    return next((one for one in found if one[0]), found[0])


@shared
def takers_of(schema: Schema) -> tuple[Taker, ...]:
    """Return the arguments of entry points of its provider that take a part, or a message."""
    found: list[Taker] = []
    for entry in all_entries(schema.package) if schema.package else ():
        for param in (*entry.call.params, *entry.call.chained):
            kinds, shape = taken_by_argument(entry, entry.call, param)
            if (
                schema in kinds
                and shape != "map"
                and not entry.call.deprecated
                and not _rules_out(entry, param, schema)
            ):
                found.append(Taker(entry, param, shape == "list"))
    return tuple(found)


def _rules_out(entry: Entry, param: Param, part: Schema) -> bool:
    """Return True if a part is never allowed in an argument, such as a content beside a template that is required."""
    from ottbuild.schemas.validator import validate

    place = param.into if param.message else param.place
    if not place or (param in entry.call.params and param.default is REQUIRED):
        return False
    inner: dict[str, Any] = {}
    for maker in entries(part)[:1]:
        _fill(inner, maker.call.fixed)
    wire: dict[str, Any] = {}
    required = {one.place: "x" for one in entry.call.params if one.default is REQUIRED and one.place}
    _fill(wire, {**entry.call.fixed, **required, place: inner})
    within = f"{pointer(place)}/"
    return any(
        one.rule == "forbidden" and f"{one.pointer}/".startswith(within) for one in validate(made_by(entry), wire)
    )


def _fill(wire: dict[str, Any], values: Mapping[Path, Any]) -> None:
    """Put values at their places in wire JSON, but for those in arrays."""
    for path, value in values.items():
        if path and all(isinstance(step, str) for step in path):
            home: Any = wire
            for step in path[:-1]:
                home = home.setdefault(step, {})
            home[path[-1]] = value


def takers(schema: Schema) -> str:
    """Return which entry points of its provider take a part, or a message, in words; "" for none."""
    from ottbuild.schemas.wording import listed

    found = [*dict.fromkeys(f"{taker.entry.call.name}(...)" for taker in takers_of(schema))]
    names = found if len(found) <= MOST_CALLS else [*found[: MOST_CALLS - 1], f"{len(found) - MOST_CALLS + 1} more"]
    return listed(names, "or") if names else ""


def whole_setter(home: Path, methods: Iterable[Call], started: Iterable[Entry], item: str) -> str:
    """Return the call that takes all of what is at a place, with an argument; "" for none."""
    calls = [
        f".{one.name}({item})" for one in methods if not one.at and [param.place for param in one.params] == [home]
    ]
    calls += [
        f"{entry.call.name}(..., {param.name}={item})"
        for entry in started
        for param in (*entry.call.params, *entry.call.chained)
        if param.place == home
    ]
    return calls[0] if calls else ""


def is_split(schema: Schema, path: Path) -> bool:
    """Return True if the array at `path` of a payload is one that `batches` splits into several requests."""
    builders = schema.spec.calls["builders"].values()
    return any(one["makes"] == schema.name and _path(one.get("splits", "/")) == path for one in builders)


def _written(call: Call, is_entry: bool, wanted: Path) -> str:
    """Return a call as it is written, with the argument for a place."""
    params = [param.name for param in call.params if param.place == wanted]
    argument = f"{params[0]}=..." if params and len(call.params) > 1 else "..."
    return f"{call.name if is_entry else f'.{call.name}'}({'' if wanted in call.fixed else argument})"
