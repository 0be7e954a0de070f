"""What the studio shows of a text: the picture, the problems, the limits, and what can be written where.

Nothing in a text makes a function here raise. Offsets count UTF-16 code units, as browsers do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from time import perf_counter
from typing import Any, Literal, NamedTuple

from ottbuild import catalog
from ottbuild.code.writer import code_of, code_of_all
from ottbuild.drawing.page import Picture, draw, given, near, page
from ottbuild.drawing.spots import Spot
from ottbuild.drawing.tree import Element, Path, visible, write
from ottbuild.guide.completion import proposals
from ottbuild.guide.explain import explain
from ottbuild.guide.loading import NoPayload, loaded
from ottbuild.guide.outline import Outline
from ottbuild.guide.paths import follow
from ottbuild.guide.source import Text
from ottbuild.schemas.jsondata import pointer, steps
from ottbuild.schemas.jsontext import dumps, dumps_indented
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.stack import with_room
from ottbuild.studio.assist import asked
from ottbuild.studio.fluent import Code, NotRead, ranges

Language = Literal["json", "python"]
Answer = dict[str, Any]

MOST = 20
"""The most payloads of an array that are drawn."""
FORMS = ("code", "json", "minified", "container", "page")
"""What a text can be written as."""


class Unread(Exception):
    """A text that holds no payload: why, and where."""

    def __init__(self, message: str, start: int = 0, end: int = 0, kinds: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.message, self.start, self.end, self.kinds = message, start, end, list(kinds)


class Item(NamedTuple):
    """A payload of a text."""

    at: str
    """Its JSON Pointer in the text; "" for the whole."""
    schema: Schema
    wire: Any
    problems: tuple[Problem, ...] | None
    """Its problems; None if it has to be checked."""


class Units:
    """Converts between offsets in Python, which count characters, and those in browsers, which count UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self._wide = (
            [found.start() for found in re.finditer("[\U00010000-\U0010ffff]", text)] if not text.isascii() else []
        )
        self._there = [place + number for number, place in enumerate(self._wide)]

    def of(self, offset: int) -> int:
        """Return the offset in a browser."""
        return offset + bisect_left(self._wide, offset)

    def back(self, offset: int) -> int:
        """Return the offset in Python."""
        return offset - bisect_left(self._there, offset)


class Source:
    """A text and the payloads in it."""

    def __init__(self, text: str, language: Language, kind: str | None) -> None:
        """Read a text.

        Raises:
            Unread: It holds no payload.
        """
        self.text, self.language, self.kind = text, language, kind
        self.code: Code | None = None
        self.items = self._python() if language == "python" else self._json()

    @property
    def wire(self) -> Any:
        """The JSON data of the whole text."""
        return [item.wire for item in self.items] if self.items[0].at else self.items[0].wire

    def _json(self) -> list[Item]:
        if not self.text.strip():
            raise Unread("the text is empty; write a message, or choose an example")
        try:
            found = loaded(self.text.encode(), 1, self.kind, to_check=True)
        except NoPayload as error:
            finding = error.finding
            start = Text(self.text, 1).offset(finding.line, finding.column)
            raise Unread(f"{finding.problem.message}", start, start) from None
        items: list[Item] = []
        for one in found:
            if one.kind is None:
                start, end = Places(self, {one.pointer}).range(one.pointer)
                problem = one.problem
                says = problem.message.partition("; say which")[0] if problem else "its kind is not clear"
                candidates = problem.limit if problem and isinstance(problem.limit, list) else []
                raise Unread(f"{says}; choose its kind above", start, end, candidates)
            items.append(Item(one.pointer, catalog.component(one.kind), one.data, None))
        return items

    def _python(self) -> list[Item]:
        if not self.text.strip():
            raise Unread("the text is empty; write a message, or choose an example")
        self.code = Code(self.text)
        try:
            payloads = self.code.read()
            several = self.code.several
            return [Item(f"/{number}" if several else "", *given(payload)) for number, payload in enumerate(payloads)]
        except NotRead as error:
            raise Unread(error.message, error.start, error.end) from None
        except InvalidPayload as error:
            raise Unread(f"{error}".partition("\n")[0]) from None


class Places:
    """Where the values of the payloads stand in a text."""

    def __init__(self, source: Source, wanted: Iterable[str], known: Mapping[str, Path] | None = None) -> None:
        paths: dict[str, Path] = {at: (known or {}).get(at) or _path(at) for at in wanted}
        found: dict[Path, tuple[int, int]]
        if source.code is not None:
            found = ranges(source.code.literals, source.wire)
        else:
            outline = Outline(source.text, {part for path in paths.values() for part in _around(path)})
            found = {path: (one.member, one.end) for path, one in outline.ranges.items()}
        self._found, self._paths = found, paths

    def range(self, at: str) -> tuple[int, int]:
        """Return the range of a wanted value, or of the innermost one around it that is there."""
        return next((self._found[path] for path in _around(self._paths[at]) if path in self._found), (0, 0))

    def there(self, at: str) -> bool:
        """Return True if a wanted value is there itself."""
        return self._paths[at] in self._found


def drawn(text: str, language: Language, kind: str | None) -> Answer:
    """Return the picture of a text, with its problems, its limits, and where all of that stands in the text.

    Of a text that holds no payload, the answer has `stopped`: why, and where.
    """
    began = perf_counter()
    text = _clean(text)
    units = Units(text)
    try:
        answer = with_room(lambda: _drawn(Source(text, language, kind), units))
    except Unread as error:
        stopped = {**_range(units, error.start, error.end), "message": visible(error.message)}
        answer = {"stopped": stopped, "kinds": error.kinds}
    return {**answer, "milliseconds": round((perf_counter() - began) * 1000, 1)}


def _drawn(source: Source, units: Units) -> Answer:
    items, more = source.items[:MOST], len(source.items) - MOST
    pictures = [
        draw(item.schema, item.wire, item.problems, number=number, code=False) for number, item in enumerate(items, 1)
    ]
    problems = [
        (f"{item.at}{problem.pointer}", f"{picture.number}-{number}", problem)
        for item, picture in zip(items, pictures, strict=True)
        for number, problem in enumerate(picture.problems, 1)
    ]
    bars = [
        (f"{item.at}{pointer(one.path)}", one)
        for item, picture in zip(items, pictures, strict=True)
        for one in near(picture.measures)
    ]
    parts: dict[str, Path] = {
        f"{item.at}{pointer(element.path)}": (*_path(item.at), *element.path)
        for item, picture in zip(items, pictures, strict=True)
        for element in picture.tree.walk()
        if element.path is not None
    }
    places = Places(source, [*parts, *(at for at, *_ in problems), *(at for at, _ in bars)], parts)
    return {
        "kinds": list(dict.fromkeys(item.schema.label for item in items)),
        "picture": "".join(write(picture.phone(), item.at) for item, picture in zip(items, pictures, strict=True))
        + (write(Element("more", f"… and {more} payloads more", tag="p")) if more > 0 else ""),
        "problems": [
            {
                "key": key,
                "pointer": visible(at),
                "message": visible(problem.message),
                "severity": problem.severity,
                "doc": problem.doc if problem.doc and problem.doc.startswith("https://") else None,
                **_range(units, *places.range(at)),
            }
            for at, key, problem in problems
        ],
        "bars": [
            {
                "pointer": visible(at),
                "length": one.length,
                "most": one.most,
                "unit": one.unit,
                **_range(units, *places.range(at)),
            }
            for at, one in bars
        ],
        "places": [[at, *map(units.of, places.range(at))] for at in parts if places.there(at)],
    }


def written(text: str, language: Language, kind: str | None, form: str) -> Answer:
    """Return a text in another form, `text`, or why there is none, `why`."""
    text = _clean(text)
    try:
        return {"text": with_room(lambda: _written(Source(text, language, kind), form))}
    except Unread as error:
        return {"why": visible(error.message)}
    except InvalidPayload as error:
        first, *_ = error.problems
        return {"why": visible(f"this can't be written so: {first.pointer} {first.message}")}


def _written(source: Source, form: str) -> str:
    items = source.items
    if form == "page":
        return page([_picture(item, number) for number, item in enumerate(items, 1)])
    if form == "code":
        if items[0].at:
            return code_of_all([(item.schema, item.wire) for item in items])
        return code_of(items[0].schema, items[0].wire)
    wire = source.wire
    if form == "container":
        wire = _container(items)
        if wire is None:
            raise Unread("there is no Flex container in this")
    return dumps(wire).decode() if form == "minified" else dumps_indented(wire, 2)


def _picture(item: Item, number: int) -> Picture:
    return draw(item.schema, item.wire, item.problems, number=number)


def _container(items: list[Item]) -> Any:
    """Return the first Flex container in the payloads: the outermost value that is drawn as one."""
    waiting = [Spot.root(item.schema, item.wire) for item in items]
    while waiting:
        spot = waiting.pop(0)
        if spot.rule is not None and spot.rule["as"] == "flex":
            return spot.data
        if isinstance(spot.data, (list, tuple)):
            waiting += spot.items()
        elif isinstance(spot.data, dict):
            waiting += [inner for _, inner in spot.members() if isinstance(inner.data, (dict, list, tuple))]
    return None


def cursor(text: str, language: Language, kind: str | None, place: int) -> Answer:
    """Return what is known of the place of the cursor: what the specs say of it, and what can be written there.

    Args:
        text: The text, which may be unfinished.
        language: Its language.
        kind: Its kind; if it is not known, nothing is said of JSON.
        place: The offset of the cursor.
    """
    text = _clean(text)
    units = Units(text)
    place = min(max(units.back(place), 0), len(text))
    if language == "python":
        return with_room(lambda: _in_python(text, place, units))
    return with_room(lambda: _in_json(text, kind, place, units))


def _in_json(text: str, kind: str | None, place: int, units: Units) -> Answer:
    outline = Outline(text, place=place)
    slot, data = outline.slot, outline.data
    if kind is None:
        return {"reference": None, "proposals": [], **_range(units, slot.start, slot.end)}
    if isinstance(data, list) and "items" not in catalog.component(kind).node:  # several payloads in an array
        index, *rest = slot.path or (0,)
        data = data[index] if isinstance(index, int) and index < len(data) else None
        slot = slot._replace(path=tuple(rest))
    key = (Outline(text[slot.start : slot.end]).data,) if slot.what == "key" and slot.end > slot.start else ()
    return {
        "reference": _reference(kind, data, (*slot.path, *key)),
        "proposals": [one._asdict() for one in proposals(kind, data, slot)],
        **_range(units, slot.start, slot.end),
    }


def _in_python(text: str, place: int, units: Units) -> Answer:
    found = asked(text, place)
    reference: Answer | None = found.about
    if reference is None:
        try:
            source = Source(text, "python", None)
        except Unread:
            source = None
        if source is not None and source.code is not None:
            at = source.code.argument(place)
            all_ranges = ranges(source.code.literals, source.wire)
            inside = [path for path, (start, end) in all_ranges.items() if start <= at <= end]
            if inside:
                path = min(inside, key=lambda path: (all_ranges[path][1] - all_ranges[path][0], -len(path)))
                index, *rest = (path or (0,)) if source.items[0].at else (0, *path)
                item = source.items[int(index)]
                reference = _reference(item.schema.label, item.wire, tuple(rest))
    proposals = [one._asdict() for one in found.proposals]
    return {"reference": reference, "proposals": proposals, **_range(units, found.start, found.end)}


def _reference(kind: str, data: Any, path: Path) -> Answer | None:
    """Return what the specs say of a place, or of the innermost one around it that they know."""
    for end in range(len(path), -1, -1):
        location = follow(kind, data, path[:end])
        if location is not None:
            said = explain(location)
            return {
                "path": said.path,
                "what": said.what,
                "description": said.description,
                "sections": [
                    [title, [line for line in lines if not line.startswith("  see ")]]
                    for title, lines in said.sections.items()
                ],
            }
    return None


def _around(path: Path) -> list[Path]:
    """Return a path and those of everything around it, innermost first."""
    return [path[:end] for end in range(len(path), -1, -1)]


def _path(at: str) -> Path:
    return tuple(int(step) if step.isdecimal() and step.isascii() else step for step in steps(at))


def _range(units: Units, start: int, end: int) -> Answer:
    return {"from": units.of(start), "to": units.of(end)}


def _clean(text: str) -> str:
    """Return a text without what no file holds; each character stays at its place."""
    return re.sub("[\ud800-\udfff\ufeff]", " ", text)
