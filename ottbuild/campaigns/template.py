"""The wire form of a message with fields in it, and its filling with the values of a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ottbuild.campaigns.marks import ESCAPED, Place, has_marks, pieces, taken_off
from ottbuild.payloads.values import bare, is_missing, listed
from ottbuild.schemas.jsondata import Given, known_as, pointer, shortened
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.variants import Path as Path


class Whole(NamedTuple):
    """A field that is a value by itself."""

    place: Place


class Text(NamedTuple):
    """A text with fields in it."""

    pieces: tuple[str | Place, ...]


class When(NamedTuple):
    """A part that a row may have."""

    name: str
    part: Any


class Each(NamedTuple):
    """A part that is repeated for the records of a row."""

    name: str
    part: Any


class Lack(NamedTuple):
    """What can't be filled in: a value is missing, or can't be formatted."""

    field: str
    path: Path
    problem: Problem


PLAIN = frozenset((str, int, float, bool, list, dict, type(None)))
"""The types of JSON data."""
ABSENT: Any = object()
"""The value of what a row does not have."""


def template(wire: Any) -> Any:
    """Return wire JSON with the marks in it resolved.

    Raises:
        ValueError: A key holds a field, or a mark was cut.
    """
    if isinstance(wire, str):
        return _text(wire)
    if isinstance(wire, dict):
        wire, marks = taken_off(wire)
        found: Any = {}
        for key, value in wire.items():
            if isinstance(key, str) and has_marks(key):
                raise ValueError("a key can't hold a field; only values can")
            found[key] = template(value)
        found = known_as(found, wire)
        for how, name in marks:
            found = When(name, found) if how == "when" else Each(name, found)
        return found
    return [template(item) for item in wire] if isinstance(wire, (list, tuple)) else wire


def _text(text: str) -> Any:
    if not has_marks(text):
        if ESCAPED in text:
            raise ValueError(
                "a text holds a field in the JSON text that json.dumps made; let each row have that JSON text as a value"
            )
        return text
    found = pieces(text)
    only = found[0]
    if len(found) == 1 and isinstance(only, Place) and not only.formatted:
        return Whole(only)
    for piece in found:
        if isinstance(piece, Place) and piece.has_default and piece.default is None:
            raise ValueError(
                f"the field {piece.name!r} stands in a text, where its default can't be None; give a text, or ''"
            )
    return Text(tuple([piece if isinstance(piece, str) else piece._replace(formatted=True) for piece in found]))


def walk(tree: Any, path: Path = (), scope: str = "") -> Iterator[tuple[Path, str, Any]]:
    """Yield every dynamic place of a template, from the outside to the inside: its path, the list of records, the place.

    The path goes through the parts as if each were there once.
    """
    if isinstance(tree, (Whole, Text)):
        yield path, scope, tree
    elif isinstance(tree, (When, Each)):
        yield path, scope, tree
        inner = scope if isinstance(tree, When) else f"{scope}{tree.name}[]."
        yield from walk(tree.part, path, inner)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield from walk(value, (*path, key), scope)
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from walk(value, (*path, index), scope)


def needs(tree: Any, optional: bool = False) -> dict[str, bool]:
    """Return the names of the values of a row, and whether a row without it is refused, whatever else it has."""
    found: dict[str, bool] = {}
    if isinstance(tree, (Whole, Text)):
        places = tree.pieces if isinstance(tree, Text) else (tree.place,)
        own = [{one.name: not (optional or one.has_default)} for one in places if isinstance(one, Place)]
    elif isinstance(tree, When):
        own = [{tree.name: False}, needs(tree.part, True)]
    elif isinstance(tree, Each):
        own = [{tree.name: False}]  # the values of its part are those of the records
    else:
        own = [needs(one, optional) for one in (tree.values() if isinstance(tree, dict) else _items(tree))]
    for names in own:
        for name, needed in names.items():
            found[name] = needed or found.get(name, False)
    return found


def _items(tree: Any) -> list[Any]:
    return tree if isinstance(tree, list) else []


def replaced(tree: Any, values: Mapping[Path, Any], path: Path = ()) -> Any:
    """Return a template with other values in some of its places. No part of it may be missing or repeated."""
    if path in values:
        return values[path]
    if isinstance(tree, dict):
        return {key: replaced(item, values, (*path, key)) for key, item in tree.items()}
    return [replaced(item, values, (*path, at)) for at, item in enumerate(tree)] if isinstance(tree, list) else tree


def fixed_in(tree: Any) -> frozenset[int]:
    """Return the ids of the parts of a template that are the same for all rows. They are known as long as the template is."""
    found: set[int] = set()
    _is_fixed(tree, found)
    return frozenset(found)


def _is_fixed(tree: Any, found: set[int]) -> bool:
    if isinstance(tree, (When, Each)):
        _is_fixed(tree.part, found)
        return False
    if isinstance(tree, (Whole, Text)):
        return False
    items = tree.values() if isinstance(tree, dict) else _items(tree)
    known = [_is_fixed(item, found) for item in items]  # each is looked at
    fixed = all(known)
    if fixed:
        found.add(id(tree))
    return fixed


class Filling:
    """Fills a template with the values of one row."""

    def __init__(self, tree: Any, row: Mapping[str, Any], fixed: frozenset[int] = frozenset()) -> None:
        """Fill it.

        Args:
            tree: The template.
            row: The values by name.
            fixed: What `fixed_in` returns for the template; without it, the filling takes longer.
        """
        self._fixed = fixed
        self.lacks: list[Lack] = []
        """What could not be filled in."""
        self.fields: dict[Path, str] = {}
        """The field behind each place that a row decides, by the path in the payload."""
        self.wire = self._fill(tree, row, ())

    def written(self, value: Any, spec: str) -> str:
        """Return a value as an f-string writes it."""
        return format(value, spec)

    def _fill(self, tree: Any, row: Mapping[str, Any], path: Path) -> Any:
        kind = type(tree)
        if kind is Whole:
            return self._whole(tree.place, row, path)
        if kind is Text:
            return self._text(tree, row, path)
        if kind is When:
            self.fields[path] = tree.name
            return self._fill(tree.part, row, path) if is_there(row.get(tree.name)) else ABSENT
        if kind is dict or kind is Given:
            wire = {}
            fixed = self._fixed
            for key, item in tree.items():
                value = item if id(item) in fixed else self._fill(item, row, (*path, key))
                if value is not ABSENT:
                    wire[key] = value
            return known_as(wire, tree)
        if kind is list:
            return self._list(tree, row, path)
        return tree

    def _list(self, tree: list[Any], row: Mapping[str, Any], path: Path) -> list[Any]:
        items: list[Any] = []
        for item in tree:
            here = (*path, len(items))
            if type(item) is Each:
                for record in self._records(item.name, row, here):
                    value = self._fill(item.part, record, (*path, len(items)))
                    if value is not ABSENT:
                        items.append(value)
            else:
                value = item if id(item) in self._fixed else self._fill(item, row, here)
                if value is not ABSENT:
                    items.append(value)
        return items

    def _records(self, name: str, row: Mapping[str, Any], path: Path) -> list[Mapping[str, Any]]:
        given = row.get(name)
        self.fields[path[:-1]] = name
        if is_missing(given):
            return []
        records = given if issubclass(type(given), (list, tuple)) else listed(given)
        if records is None or not all(issubclass(type(record), Mapping) for record in records):
            what = f"must be a list of records, not {shortened(given)}"
            self.lacks.append(Lack(name, path[:-1], Problem(pointer(path[:-1]), "records", what, actual=given)))
            return []
        return [*records]

    def _value(self, place: Place, row: Mapping[str, Any], path: Path) -> Any:
        value = row.get(place.name)
        if not is_missing(value):
            return value
        if place.has_default:
            return place.default
        what = "is null" if place.name in row else "is missing"
        problem = Problem(pointer(path), "missing_value", f"needs the value {place.name!r} of the row, which {what}")
        self.lacks.append(Lack(place.name, path, problem))
        return ABSENT

    def _whole(self, place: Place, row: Mapping[str, Any], path: Path) -> Any:
        self.fields[path] = place.name
        value = self._value(place, row, path)
        if type(value) in PLAIN:
            return value
        items = listed(value)
        return value if items is None else items

    def _text(self, text: Text, row: Mapping[str, Any], path: Path) -> Any:
        parts: list[str] = []
        lacking = False
        for piece in text.pieces:
            if isinstance(piece, str):
                parts.append(piece)
                continue
            self.fields.setdefault(path, piece.name)
            value = self._value(piece, row, path)
            if value is ABSENT:
                lacking = True
                continue
            try:
                parts.append(self.written(value, piece.spec))
            except Exception as error:  # the value may be of any class
                lacking = True
                what = f"can't write {shortened(value)} as {piece.spec or 'text'!r}: {type(error).__name__}"
                problem = Problem(pointer(path), "format", what, piece.spec, shortened(value))
                self.lacks.append(Lack(piece.name, path, problem))
        return ABSENT if lacking else "".join(parts)


def is_there(value: Any) -> bool:
    """Return True if a row has a value: it is not missing, not false and not empty."""
    value = bare(value)
    if is_missing(value) or value is False:
        return False
    return not (issubclass(type(value), (str, list, tuple, dict)) and not value)
