"""Explains the problems of what calls have built in terms of the calls. It is used only after a payload was refused."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ottbuild.payloads.calls import (
    MISSING,
    MOST_CALLS,
    REQUIRED,
    Entry,
    calls_that_set,
    entries,
    is_split,
    led,
    made_by,
    may_have_made,
    taken_by,
    taken_by_argument,
    takers_of,
    whole_setter,
)
from ottbuild.payloads.calls import found as value_at
from ottbuild.payloads.conversion import has_places
from ottbuild.payloads.likeness import FILLERS, SURE, distance, words_of
from ottbuild.payloads.origins import place_of
from ottbuild.schemas.advice import advice
from ottbuild.schemas.jsondata import Given, has_type, pointer, steps
from ottbuild.schemas.patterns import search
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.report import MOST_HINTS
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, schema_of, tag_name, tagged, untagged
from ottbuild.schemas.validator import validate, validate_node
from ottbuild.schemas.variants import Path, node_at, variant_of, way
from ottbuild.schemas.wording import listed, with_article

IN_LIST = "put it into a list: [...]"
"""What to write where an item was given in place of a list."""

NEW_BUILDER = "each call returns a new builder, so keep it: b = b"
"""What is often the reason where everything that a call sets is missing: its result was not kept."""


def explained(schema: Schema, wire: Any, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return problems with hints and with the places of the calls.

    Where a part was given that belongs elsewhere, one problem says so in place of all those inside the part.
    """
    found: list[Problem] = []
    strays: dict[str, Problem | None] = {}
    """The misplaced parts by their pointers, with the problem that replaces those inside; None if they stay."""
    told = False
    for problem in problems:
        stray = _stray_around(schema, wire, problem, problems, strays)
        if stray is not None:
            if stray not in found:
                found.append(stray)
            continue
        if len(found) < MOST_HINTS:
            hint = _hint(schema, wire, problem)
            in_builder = not any(step.isdecimal() for step in steps(problem.pointer))
            missing = problem.rule in ("required", "any_of", "one_of")
            if missing and hint.startswith(".") and in_builder and not told:
                told = True
                hint = f"{hint}; {NEW_BUILDER}{hint.partition(')')[0]})"
            problem = problem._replace(hint=hint, place=place_of(wire, problem.pointer))
        found.append(problem)
    return tuple(found)


# Misplaced parts


def _named(name: str, spec: Spec, beside: str) -> str:
    """Return the name of a component for people, with its provider if that is another one than `beside`."""
    article = "" if " " in name else "an " if name[0] in "AEIO" else "a "
    return f"{article}{name}" + (f" of {spec.entry[1]}" if spec.package != beside else "")


def _made_as(value: Any) -> Schema | None:
    """Return the component that a part was made as, if it was made for another place."""
    schema = value.made_as if isinstance(value, Given) else getattr(value, "_of", None)
    return schema if isinstance(schema, Schema) else None


def _stray_around(
    schema: Schema, wire: Any, problem: Problem, problems: tuple[Problem, ...], known: dict[str, Problem | None]
) -> Problem | None:
    """Return the problem of the outermost misplaced part that a problem is in."""
    for path, spec, node, value in way(schema, wire, problem.pointer):
        made = _made_as(value) if path else None
        if made is None or spec is None:
            continue
        at = pointer(path)
        if at not in known:
            inside_it = [one for one in problems if one.pointer == at or one.pointer.startswith(f"{at}/")]
            stray = _stray(spec, node, value, made, at, inside_it)
            if stray is not None and stray.hint == IN_LIST:
                stray = stray._replace(hint=_in_list(schema, wire, path, frozenset([made])))
            elif stray is not None:
                takes = _takes(spec, node)
                hint = _as_item(schema, wire, at, made) or _elsewhere(schema, takes, made) or stray.hint
                hint = hint or (_adding(schema, wire, path[:-1], takes) if isinstance(path[-1], int) else "")
                stray = stray._replace(hint=hint)
            known[at] = stray and stray._replace(place=place_of(wire, at))
        if known[at] is not None:
            return known[at]
    return None


def _as_item(schema: Schema, wire: Any, at: str, made: Schema) -> str:
    """Return where a finished part goes that was given to the call that makes such parts; "" if it was not."""
    started = [entry for entry in entries(schema) if may_have_made(entry.call, wire)]
    for path, spec, node, _ in way(schema, wire, at):
        if (
            spec is not None
            and pointer(path) != at
            and "items" in node
            and made in taken_by(*expand(spec, node["items"]))[1]
        ):
            home = tuple(0 if isinstance(step, int) else step for step in path)
            setter = whole_setter(home, [one for entry in started for one in entry.methods], started, "[...]")
            return f"a finished one goes into {setter}" if setter else ""
    return ""


def _takes(spec: Spec, node: Node) -> frozenset[Schema]:
    """Return the components that a place takes, or a list in it."""
    return taken_by(spec, node)[1] or (taken_by(*expand(spec, node["items"]))[1] if "items" in node else frozenset())


def _elsewhere(schema: Schema, takes: frozenset[Schema], made: Schema) -> str:
    """Return where a misplaced part goes: into a part that the place takes, or into another call; "" if that is not known.

    Args:
        schema: The payload; or the choice of what the place takes, if its builder is not known.
        takes: What the place takes.
        made: What the part is.
    """
    for entry in entries(made):
        for param in (*entry.call.params, *entry.call.chained):
            is_inside = param.default is REQUIRED or not takers_of(made)
            if is_inside and not takes.isdisjoint(taken_by_argument(entry, entry.call, param)[0]):
                return f"give its {param.name} alone, without {entry.call.name}(...)"
    around = [*dict.fromkeys(taker.entry for taker in takers_of(made))]
    names = [f"{entry.call.name}(...)" for entry in around if made_by(entry) in takes]
    if names:
        return f"put it into {listed(_some(names), 'or')}"
    for entry in () if _makers(takes) else entries(schema):
        for method in entry.methods:
            for param in method.params:
                kinds = taken_by_argument(entry, method, param)[0]
                if made in kinds:
                    return f".{method.name}(...) takes it"
                names = [f".{method.name}({one.call.name}(...))" for one in around if made_by(one) in kinds]
                if names:
                    return f"put it into {listed(_some(names), 'or')}"
    return ""


MOST_ARGUMENTS = 6
"""The names of so many arguments are told."""


def _some(calls: list[str]) -> list[str]:
    """Return the first of many calls, and how many more there are."""
    if len(calls) <= MOST_MAKERS:
        return calls
    return [*calls[: MOST_MAKERS - 1], f"{len(calls) - MOST_MAKERS + 1} more calls"]


def _stray(spec: Spec, node: Node, value: Any, made: Schema, at: str, problems: list[Problem]) -> Problem | None:
    """Return the problem of a part that is in a place for something else; None if it is not that what is wrong.

    Parts of one network may be right in another one that shares their objects. So a part counts as misplaced only if
    the place refuses what the part's own rules allow.
    """
    wanted, takes = taken_by(spec, node)
    if made in takes or not problems:
        return None
    if isinstance(value, dict):
        own = {(at + one.pointer, one.rule) for one in validate(made, value, null_is_absent=True)}
        if all((one.pointer, one.rule) in own for one in problems if one.is_error):
            return None
    there = "" if made.package != spec.package else spec.package
    given = f"{_named(made.name, made.spec, there)} was given"
    items, takes_items = taken_by(*expand(spec, node["items"])) if "items" in node else ("", frozenset())
    hint = ""
    if made in takes_items:
        text = f"{given}, where a list is wanted"
        hint = IN_LIST
    elif takes_items:
        text = f"{given}, where a list is wanted, of type {items}"
    elif takes:
        text = f"{given}, where {_named(wanted, spec, there)} is wanted"
    else:
        text = f"{given}, where {_types(node)} is wanted"
    takes = takes or takes_items
    names = sorted(one.name for one in takes) or node.get("type")
    return Problem(at, "wrong_part", text, names, made.name, None, problems[0].doc, hint=hint or _makers(takes, made))


def _other_variant(schema: Schema, wire: Any, problem: Problem) -> str:
    """Return which part is wanted in place of another variant, if what is wrong is the tag, which only some have; or "".

    Such a place takes all variants by itself, and what is around it rules some of them out.
    """
    *outer, key = steps(problem.pointer) or [""]
    at = pointer(tuple(outer))
    (*_, (path, spec, node, value)) = way(schema, wire, at)
    if (
        pointer(path) != at
        or spec is None
        or not is_union(node)
        or tag_name(node) != key
        or not isinstance(value, dict)
    ):
        return ""
    given = variant_of(spec, node, value)
    if given is None or (given.value is None) is not (problem.rule == "required"):
        return ""
    refs = tagged(node).values() if problem.rule == "required" else untagged(node)
    wanted = [*dict.fromkeys(spec.resolve(ref) for ref in refs)]
    made = spec.resolve(given.ref)
    if not wanted or made in wanted:
        return ""
    there = made.package if all(one.package == made.package for one in wanted) else ""
    text = f"{_named(made.name, made.spec, there)} was given, where {_choice(wanted, there)} is wanted"
    makers = _makers(frozenset(wanted)) or _adding(schema, wire, path[:-1], frozenset(wanted))
    return f"{text}; {makers}" if makers else text


def _choice(parts: list[Schema], beside: str) -> str:
    """Return the name of what is any of several components: that of the choice between them, if there is one."""
    spec = parts[0].spec
    for name in spec.schemas if len(parts) > 1 else ():
        choice = schema_of(spec.package, name)
        if is_union(choice.node) and taken_by(*expand(spec, choice.ref))[1] == frozenset(parts):
            return _named(name, spec, beside)
    return listed([_named(one.name, one.spec, beside) for one in parts], "or")


def misplaced(made: Schema, takes: frozenset[Schema], at: str) -> Problem:
    """Return the problem of a message that was made as `made`, and whose fields are to go into an object at `at`."""
    wanted = listed([_named(one.name, one.spec, "") for one in sorted(takes, key=lambda one: one.name)], "or")
    text = f"{_named(made.name, made.spec, '')} was given, where {wanted} is wanted"
    hint = _elsewhere(made, takes, made) or _makers(takes, made)
    return Problem(at, "wrong_part", text, sorted(one.name for one in takes), made.name, hint=hint)


def _types(node: Node) -> str:
    """Return the JSON types of a place in words."""
    return listed([with_article(name) for name in types_of(node)], "or")


# Hints


MOST_MAKERS = 4
"""So many calls are named where a place takes several kinds of parts."""


def _makers(takes: frozenset[Schema], made: Schema | None = None) -> str:
    """Return which entry points make what a place takes, in words; of many, those named like the one for `made`."""
    order = sorted(takes, key=lambda one: (one.package, [*one.spec.schemas].index(one.name)))
    names = [entry.call.name for one in order for entry in entries(one) if not entry.call.deprecated]
    given = [_short(entry.call.name) for entry in entries(made)] if made is not None else []
    alike = [name for name in names if any(distance(one, _short(name)) < SURE for one in given)]
    calls = [f"{name}(...)" for name in alike or names]
    if not calls:
        return ""
    return f"{listed(_some(calls), 'and')} {'makes one' if len(calls) == 1 else 'make such parts'}"


def _short(call: str) -> str:
    """Return the name of an entry point without words that say only what kind of thing it makes."""
    return "_".join(word for word in words_of(call.rpartition(".")[2]) if word not in FILLERS)


def _hint(schema: Schema, wire: Any, problem: Problem) -> str:
    """Return what to write to solve a problem; "" if that is not known."""
    if not problem.is_error:
        return ""
    other = _other_variant(schema, wire, problem) if problem.rule in ("required", "forbidden") else ""
    if other:
        return other
    if problem.rule in OF_VALUE:
        slip = _wrapped(schema, wire, problem) or _bare(schema, wire, problem) or _exchanged(schema, wire, problem)
        if slip:
            return slip
    if problem.rule == "required":
        *path, key = steps(problem.pointer)
        given = _given_nothing(schema, wire, (*path, key))
        if given:
            return f"{given} got nothing for it: None and NaN leave a field out"
        calls = _setters(schema, wire, pointer(path), [key])
        return f"{listed(calls, 'or')} sets it" if calls else ""
    if problem.rule in ("max_items", "total_items") and is_split(schema, tuple(steps(problem.pointer))):
        return ".batches(...) splits the receivers into several requests"
    if problem.rule in ("any_of", "one_of") and problem.actual == [] and isinstance(problem.limit, list):
        calls = _setters(schema, wire, problem.pointer, [name for name in problem.limit if isinstance(name, str)])
        return f"{listed(calls, 'or')} sets one" if calls else ""
    if problem.rule == "min_items":
        (*_, (at, spec, node, _)) = way(schema, wire, problem.pointer)
        return _adding(schema, wire, at, _takes(spec, node)) if spec is not None else ""
    if problem.rule == "pattern":
        (*_, (_, _, node, _)) = way(schema, wire, problem.pointer)
        return _for_moment(node.get("x-says", {}), problem.limit, problem.actual)
    if problem.rule == "type":
        (*_, (at, spec, node, value)) = way(schema, wire, problem.pointer)
        if spec is None:
            return ""
        takes = taken_by(spec, node)[1]
        if value is None and at and _is_in_map(schema, wire, at):
            return "nothing was given for it: give a value, or leave the name out"
        if value is None and at and _has_place(schema, wire, at):
            empty = ', perhaps ""' if types_of(node) == ("string",) else ""
            return f"nothing was given for this item, which counts by its place: give a value{empty}"
        if "items" in node:
            takes = taken_by(*expand(spec, node["items"]))[1]
            if _is_item(value, *expand(spec, node["items"])):
                return _in_list(schema, wire, at, takes)
            makers = _makers(takes)
            if makers:
                return f"give a list of parts; {makers}"
            values = "" if takes else "give a list of the values alone, in their order"
            return _adding(schema, wire, at, takes) or values
        one = (
            f"one {'part' if takes else 'value'} is wanted here, not a list" if isinstance(value, (list, tuple)) else ""
        )
        if one and _is_map(node):
            return "give a dict, {name: value, ...}"
        if one and takes and (several := _for_list(schema, wire, at)):
            one = f"{one}; {several} takes a list"
        alone = _from_around(schema, at, value)
        if alone:
            return alone
        message = "" if one else _message_in(schema, wire, at)
        if message:
            return message
        text = "" if advice(node, value) else _as_text(node, value)
        if takes and not _makers(takes) and at:
            if isinstance(at[-1], int):
                return "; ".join(filter(None, (one, _adding(schema, wire, at[:-1], takes))))
            calls = _with_arguments(schema, wire, at)
            if not calls and not one:
                calls = _setters(schema, wire, pointer(at[:-1]), [at[-1]])
            return "; ".join(filter(None, (one, f"{listed(calls, 'or')} sets it" if calls else "")))
        return "; ".join(filter(None, (one, _makers(takes), text)))
    return ""


OF_VALUE = frozenset(("type", "uri", "pattern", "enum", "unknown_variant"))
"""The rules that a value breaks by itself, whatever is beside it."""

QUOTES = "\"'`´“”„‟‘’‚‛«»‹›"
"""What people copy around a value: quotation marks of any kind."""

BLANKS = " \t\r\n\v\f\u00a0\u200b\u200c\u200d\u2060\ufeff"
"""What is hardly seen around a value."""


def _given_nothing(schema: Schema, wire: Any, at: Path) -> str:
    """Return the argument that must have been None or NaN, as the call that began all this needs it; "" for none."""
    started = [entry.call for entry in entries(schema) if may_have_made(entry.call, wire, (), at)]
    needs = [
        f"{call.name}({param.name}=...)"
        for call in started
        for param in call.params
        if param.default is REQUIRED and at == (param.into if param.message else param.place)
    ]
    return needs[0] if len(needs) == len(started) == 1 else ""


def _wrapped(schema: Schema, wire: Any, problem: Problem) -> str:
    """Return what to leave out around a text that would be right without it; "" if it is not that what is wrong."""
    (*_, (path, _, _, value)) = way(schema, wire, problem.pointer)
    if pointer(path) != problem.pointer or not isinstance(value, str):
        return ""
    for what, around in (
        ("spaces", BLANKS),
        ("quotation marks", QUOTES),
        ("quotation marks and spaces", QUOTES + BLANKS),
    ):
        bare = value.strip(around)
        if bare and bare != value and _is_right(schema, wire, path, bare):
            return f"leave out the {what} around it"
    return ""


def _bare(schema: Schema, wire: Any, problem: Problem) -> str:
    """Return a number with the unit that it lacks; "" if it is not that what is wrong."""
    (*_, (path, spec, node, value)) = way(schema, wire, problem.pointer)
    if pointer(path) != problem.pointer or spec is None or "pattern" not in node:
        return ""
    number = str(value) if type(value) in (int, float, str) else ""
    if not number.replace(".", "", 1).isdecimal() or _is_right(schema, wire, path, number):
        return ""
    written = [repr(f"{number}{unit}") for unit in ("px", "%") if _is_right(schema, wire, path, f"{number}{unit}")]
    return f"say its unit: {listed(written, 'or')}" if written else ""


def _exchanged(schema: Schema, wire: Any, problem: Problem) -> str:
    """Return the order of the arguments by position if two of them changed places; "" if it is not that what is wrong."""
    path = tuple(at for at, *_ in way(schema, wire, problem.pointer))[-1]
    around = [
        (path[:depth], entry) for depth in range(len(path) + 1) for entry in _entries_at(schema, wire, path[:depth])
    ]
    calls = [(home, entry.call, entry.call.name) for home, entry in around]
    calls += [(home, one, f".{one.name}") for home, entry in around for one in entry.methods]
    for home, call, written in calls:
        rest = path[len(home) :]
        in_first = tuple(0 if isinstance(step, int) else step for step in rest)
        given = [param for param in (*call.params, *call.chained) if param.place and not param.by_name]
        mine = next((param.name for param in given if param.place == in_first), "")
        if not mine or not may_have_made(call, value_at(wire, home), rest, rest):
            continue
        places = {param.name: (*home, *led(param.place or (), rest)) for param in given}
        here = value_at(wire, path)
        for name, place in places.items():
            there = value_at(wire, place)
            if name == mine or there is MISSING:
                continue
            if _is_right(schema, wire, path, there) and _is_right(schema, wire, place, here):
                return f"perhaps {mine} and {name} changed places: it is {written}({', '.join(places)})"
    return ""


def _entries_at(schema: Schema, wire: Any, path: Path) -> tuple[Entry, ...]:
    """Return the entry points for what is at a place."""
    place = node_at(schema, wire, path)
    name = place[1].get("x-component") if place is not None else None
    return entries(schema_of(place[0].package, name)) if place is not None and name else ()


def _is_right(schema: Schema, wire: Any, path: Path, value: Any) -> bool:
    """Return True if a value breaks no rule of its own at a place."""
    (*_, (at, spec, node, _)) = way(schema, wire, pointer(path))
    return at == path and spec is not None and not any(one.is_error for one in validate_node(spec, node, value))


def _is_map(node: Node) -> bool:
    """Return True if a place takes an object whose keys are names of the user's own."""
    return (
        "object" in types_of(node) and not node.get("properties") and isinstance(node.get("additionalProperties"), dict)
    )


def _message_in(schema: Schema, wire: Any, at: Path) -> str:
    """Return which calls make the message whose fields go into the object at a place; "" if none goes there."""
    for entry in entries(schema) if at else ():
        for param in entry.call.params:
            if param.message and param.into == at and may_have_made(entry.call, wire, (), at):
                return _makers(taken_by_argument(entry, entry.call, param)[0])
    return ""


def _with_arguments(schema: Schema, wire: Any, at: Path) -> list[str]:
    """Return the methods that make the object at a place, with the names of their arguments: `.to(id=..., user_ref=...)`."""
    found = [
        f".{call.name}({', '.join([f'{param.name}=...' for param in call.params])})"
        for entry in entries(schema)
        if may_have_made(entry.call, wire, (), at)
        for call in entry.methods
        if call.at == at and 1 < len(call.params) <= MOST_ARGUMENTS
    ]
    return [*dict.fromkeys(found)]


def _is_in_map(schema: Schema, wire: Any, at: Path) -> bool:
    """Return True if a place is in a map from names, such as those of the variables of a template."""
    (*_, (path, _, node, _)) = way(schema, wire, pointer(at[:-1]))
    return (
        path == at[:-1]
        and isinstance(node.get("additionalProperties"), dict)
        and at[-1] not in node.get("properties", ())
    )


def _has_place(schema: Schema, wire: Any, at: Path) -> bool:
    """Return True if a place is an item of an array of plain values, where each counts by its place."""
    (*_, (path, spec, node, _)) = way(schema, wire, pointer(at[:-1]))
    return path == at[:-1] and spec is not None and "items" in node and has_places(spec, node["items"])


def _for_list(schema: Schema, wire: Any, at: Path) -> str:
    """Return the call that takes a list of the items that a place is in; "" if it is in none, or there is no such call."""
    place = next((place for place in range(len(at) - 1, 0, -1) if isinstance(at[place], int)), 0)
    array = at[:place]
    for entry in entries(schema) if place else ():
        if may_have_made(entry.call, wire, (), array):
            for call in entry.methods:
                if len(call.params) == 1 and call.params[0].place == array:
                    return f".{call.name}(...)"
    return ""


def _from_around(schema: Schema, at: Path, value: Any) -> str:
    """Return what to write where a field got the object that it is a field of: {"name": "Shop"} for a name."""
    if not isinstance(value, dict) or not at or at[-1] not in value or isinstance(value[at[-1]], (dict, list)):
        return ""
    if len(value) == 1:
        return f"give the value of {at[-1]!r} alone: the call makes the object"
    for entry in entries(schema):
        params = {param.place: param.name for param in (*entry.call.params, *entry.call.chained)}
        names = [params.get((*at[:-1], key), "") for key in value]
        if all(names):
            return f"the call makes the object: give its values as {listed([f'{name}=...' for name in names], 'and')}"
    return ""


def _as_text(node: Node, value: Any) -> str:
    """Return how to make the text that a place takes of a number or of JSON data."""
    if "string" not in types_of(node) or "enum" in node:
        return ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if search(node.get("pattern", ""), str(value)):
            return "give str(x) if its digits are meant"
        example = next((one for one in node.get("examples", ()) if isinstance(one, str)), "")
        return f"give its text, such as {example!r}" if example else ""
    return "give json.dumps(x) if its JSON text is meant" if isinstance(value, dict) else ""


def _in_list(schema: Schema, wire: Any, path: Path, takes: frozenset[Schema]) -> str:
    """Return what to write where an item was given in place of the list at `path`: perhaps the call that appends one."""
    calls = _appending(schema, wire, path, takes)
    return f"{IN_LIST}, or call .{calls[0]}(...)" if len(calls) == 1 else IN_LIST


def _adding(schema: Schema, wire: Any, path: Path, takes: frozenset[Schema]) -> str:
    """Return which methods append one of these components to the list at `path`, in words."""
    calls = [f".{name}(...)" for name in _appending(schema, wire, path, takes)]
    return f"{listed(_some(calls), 'or')} adds one" if calls else ""


def _appending(schema: Schema, wire: Any, path: Path, takes: frozenset[Schema]) -> list[str]:
    """Return the methods that append one of these components to the list at `path`, or any item."""
    item = (*path, 0)
    names = {one.name for one in takes}
    found = [
        call.name
        for entry in entries(schema)
        if may_have_made(entry.call, wire, (), path)
        for call in entry.methods
        if (call.at == item and call.component in names)
        or any(param.place == item and not param.many for param in call.params if not call.at)
    ]
    return [*dict.fromkeys(found)]


def _is_item(value: Any, spec: Spec, node: Node) -> bool:
    """Return True if a value is of the type of an item: for a choice, of one of its variants."""
    if not is_union(node):
        return has_type(value, types_of(node))
    if tagged(node) and isinstance(value, dict):
        return True
    return any(has_type(value, types_of(expand(spec, {"$ref": ref})[1])) for ref in untagged(node))


def _for_moment(says: Node, pattern: Any, text: Any) -> str:
    """Return what to write where a field takes a date or a time of day, and has the text of a `datetime`."""
    if "datetime" not in says or not isinstance(pattern, str) or not isinstance(text, str):
        return ""
    try:
        moment = datetime.strptime(text, says["datetime"])
    except ValueError:
        return ""
    fitting = [name for name in ("date", "time") if name in says and search(pattern, moment.strftime(says[name]))]
    return f"of a datetime, give x.{fitting[0]}()" if fitting else ""


def _setters(schema: Schema, wire: Any, at: str, names: list[str]) -> list[str]:
    """Return the calls that set one of these fields of the object at a JSON Pointer."""
    (*_, (path, _, _, value)) = way(schema, wire, at)
    if pointer(path) != at or not isinstance(value, dict):
        return []
    calls = [call for name in names[:MOST_CALLS] for call in calls_that_set(schema, wire, path, name)]
    return [*dict.fromkeys(calls)][:MOST_CALLS]
