"""Finds the places in a payload that providers' answers name, each provider in notations of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tag_name, tagged, untagged
from ottbuild.schemas.variants import inside, member

Path = tuple[str | int, ...]
Step = str | tuple[str, str]
"""A key, an index in digits, or the name and value of a field that the object has to have."""


class Origin(NamedTuple):
    """Where places are counted from, other than from the whole payload."""

    after: str
    """What such a place begins with: a name that stands for the component, or a slash; "" for anything."""
    of: Schema
    """The component that they are counted from; of a union, every variant."""


class Named(NamedTuple):
    """The place that an answer names."""

    text: str
    """The place as the provider writes it, or a text with the place in it."""
    origins: tuple[Origin, ...]
    in_text: bool
    """True if the place is somewhere in a text for people."""

    @property
    def is_word(self) -> bool:
        """True if nothing but its position tells the place from the words around it."""
        return self.in_text and not any("[" in place or place.startswith("/") for place in _written(self))


class Part(NamedTuple):
    """An object or array of the payload, with its schema."""

    path: Path
    data: Any
    spec: Spec
    node: Node


class Found(NamedTuple):
    """A place that a provider may mean. The least one is the best."""

    missing: int
    """0 if the place exists, 1 if its parent lacks a field that the spec knows, 2 for any other missing field."""
    order: int
    """The number of the origin; 0 for the whole payload."""
    path: Path


_NAME = r"[A-Za-z_][\w-]*"
_BRACKETS = r"\[[^\[\]\s]+\]"
_IN_TEXT = re.compile(
    rf"\b(?:param|parameter|property)\b[\s,:'\"`-]+((?:{_NAME}|{_BRACKETS})(?:{_BRACKETS}|\.{_NAME})*)"
    rf"|(?<![\w.-])({_NAME}(?:\.{_NAME})*{_BRACKETS}(?:{_BRACKETS}|[./]{_NAME})*)"
    rf"|(?<![\w/:.])(/{_NAME}(?:/[\w-]+)*)",
    re.IGNORECASE,
)
"""A place in a text: after the word parameter, with brackets in it, or with a slash before it."""
MOST_WORK = 200_000
"""The number of parts that are looked at to find the places of all errors; those after that have no certain place."""
LONGEST = 1000
"""Places are cut to this length before they are read; no provider writes such a long one."""
_STEP = re.compile(r"\[@(\w+)=([^\]]*)\]|\[['\"]?([^\]]*?)['\"]?\]|([^.\[\]/]+)")


class Places:
    """The objects and arrays of a payload."""

    def __init__(self, schema: Schema, wire: Any) -> None:
        self._parts = [*_parts(schema, wire)]
        self._numbers = {part.path: number for number, part in enumerate(self._parts)}
        self._of: dict[Schema, list[int]] = {}
        """Component -> the numbers of the parts that are of it."""
        self._work = MOST_WORK
        """The number of parts that are still looked at."""

    def find(self, named: Named | None, within: Path = (), likely: Collection[str] = ()) -> tuple[Path, ...]:
        """Return the paths of the places that an answer may mean: none if it can't be said, one if that is certain.

        Args:
            named: The place in the answer.
            within: The place that all of the answer is about, if it is known.
            likely: Pointers to what seems wrong.
        """
        if named is None or not self._parts:
            return ()
        base: Path = within if within in self._numbers else ()
        if self._work < 0:
            return ()
        paths: dict[Path, None] = {}
        for place in _written(named):
            found = [one for one in self._found(place, named.origins, base) if one.missing < 2 or not named.in_text]
            best = min((one[:2] for one in found), default=None)
            paths = {one.path: None for one in found if one[:2] == best}
            if self._work < 0:
                return ()
            if paths:
                break
        probable = [at for at in paths if pointer(at) in likely]
        if len(probable) == 1:
            return (*probable,)
        return tuple(paths)

    def _found(self, place: str, origins: tuple[Origin, ...], base: Path) -> Iterator[Found]:
        """Yield every place of the payload that the text of a place may mean."""
        steps = _steps(place)
        if steps:
            yield from _followed(self._parts[0], steps, 0)
        for order, (after, of) in enumerate(origins, 1):
            rest = steps
            if after == "/":
                if not place.startswith("/"):
                    continue
            elif after:
                if steps[:1] != [after]:
                    continue
                rest = steps[1:]
            parts = [*self._outermost(of, base)]
            index = _index(rest[0]) if rest and after not in ("", "/") else None
            if index is not None:
                parts, rest = parts[index : index + 1], rest[1:]
                for part in parts:
                    for inner_order, inner in enumerate(origins, 1):
                        if not inner.after:
                            for inside_part in self._outermost(inner.of, part.path):
                                yield from _followed(inside_part, rest, inner_order)
            for part in parts:
                if rest or after:
                    yield from _followed(part, rest, order)

    def _outermost(self, of: Schema, base: Path) -> Iterator[Part]:
        """Yield the parts that are of a component, except those inside another one; only those in the place `base`."""
        schemas = {of}
        if is_union(of.node):
            schemas |= {of.spec.resolve(ref) for ref in (*tagged(of.node).values(), *untagged(of.node))}
        last: Path | None = None
        numbers = self._made_of(of, schemas)
        for number in numbers[bisect_left(numbers, self._numbers[base]) :]:
            part = self._parts[number]
            self._work -= 1
            if part.path[: len(base)] != base:  # the parts inside a place stand together
                return
            if last is None or part.path[: len(last)] != last:
                last = part.path
                yield part

    def _made_of(self, of: Schema, schemas: set[Schema]) -> list[int]:
        """Return the numbers of the parts that are of a component."""
        if of not in self._of:
            names = {(schema.package, schema.name) for schema in schemas}
            self._of[of] = [
                number
                for number, part in enumerate(self._parts)
                if (part.spec.package, part.node.get("x-component")) in names
            ]
        return self._of[of]


def _parts(schema: Schema, wire: Any) -> Iterator[Part]:
    """Yield the objects and arrays of a payload that the spec knows, in their order."""
    waiting: list[tuple[Path, Any, Spec, Node]] = [((), wire, schema.spec, schema.ref)]
    while waiting:
        path, data, spec, node = waiting.pop()
        here = member(spec, node, data)
        if here is None or not isinstance(data, (dict, list, tuple)):
            continue
        yield Part(path, data, *here)
        items = [*(data.items() if isinstance(data, dict) else enumerate(data))]
        for key, item in reversed(items):
            below = inside(here[1], key)
            if below is not None and isinstance(item, (dict, list, tuple)):
                waiting.append(((*path, key), item, here[0], below))


def _followed(part: Part, steps: list[Step], order: int) -> Iterator[Found]:
    """Yield the place that steps lead to from a part of the payload, if there is one."""
    data: Any = part.data
    here: tuple[Spec, Node] | None = (part.spec, part.node)
    path = [*part.path]
    for number, step in enumerate(steps, 1):
        if isinstance(step, tuple):
            if not isinstance(data, dict) or data.get(step[0]) != step[1]:
                return
            continue
        key: str | int = step
        if isinstance(data, (list, tuple)):
            index = _index(step)
            if index is None or index >= len(data):
                return
            key = index
        elif not isinstance(data, dict):
            return
        elif step not in data:
            known = here is not None and step in _fields(here[1])
            if number == len(steps) and (known or (order == 0 and number > 1)):
                yield Found(1 if known else 2, order, (*path, step))
            return
        below = inside(here[1], key) if here else None
        holder: Any = data
        data = holder[key]
        path.append(key)
        here = None if here is None or below is None else member(here[0], below, data) or expand(here[0], below)
    yield Found(0, order, tuple(path))


def _fields(node: Node) -> Iterable[str]:
    """Return the fields of an object that the spec knows; of an unknown variant, only the tag."""
    return [tag_name(node)] if is_union(node) else node.get("properties", ())


def _written(named: Named) -> list[str]:
    """Return the places that are written in a text, the likeliest first."""
    if not named.in_text:
        return [named.text]
    return [place for match in _IN_TEXT.finditer(named.text) for place in match.groups() if place]


def _steps(place: str) -> list[Step]:
    """Return the steps of a place: `messages[0].text`, `/hero/url`, `message['text']` or `template[@type=buttons].title`."""
    found = _STEP.findall(place[:LONGEST])
    return [(name, value) if name else in_brackets or plain for name, value, in_brackets, plain in found]


def _index(step: Step) -> int | None:
    """Return a step as the index of an array; None if it is none."""
    is_index = isinstance(step, str) and step.isascii() and step.isdecimal() and len(step) < 10
    return int(str(step)) if is_index else None
