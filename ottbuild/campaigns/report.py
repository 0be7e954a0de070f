"""How near to its limits a campaign is, given its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from ottbuild.campaigns.fields import limits_of
from ottbuild.campaigns.marks import Place
from ottbuild.campaigns.template import ABSENT, Filling, Text, Whole, walk
from ottbuild.schemas.jsondata import drawn_mapping, pointer
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.spec import Schema

NEAR = 0.9
"""The share of a limit from which on a text is near it."""


class TextReport(NamedTuple):
    """The lengths of a text with fields in it."""

    pointer: str
    """JSON Pointer to the text, with each repeated part as if it were there once."""
    fields: tuple[str, ...]
    """The names of the fields in it."""
    limit: int
    """The greatest length that is allowed."""
    unit: str
    """What lengths count, such as `characters`."""
    longest: int
    """The length of the longest text; 0 if no row has one."""
    row: int | None
    """The number of the first row with a text of that length, from 0."""
    texts: int
    """How many texts there are: a row may have none or, in a repeated part, several."""
    near: int
    """How many of them have at least 90 % of the limit, and are not beyond it."""
    beyond: int
    """How many of them are longer than the limit."""


class Report(NamedTuple):
    """What became of the rows of a campaign, and how long its texts are."""

    rows: int
    """How many rows there are."""
    refused: int
    """How many of them are refused."""
    rules: Mapping[str, int]
    """How many rows break a rule, by its id, the most frequent first."""
    texts: tuple[TextReport, ...]
    """The texts with a limit, in the order of the payload."""

    def __str__(self) -> str:
        lines = [f"{self.rows} rows, {self.refused} refused"]
        lines += [f"  {count} {rule}" for rule, count in self.rules.items()]
        for text in self.texts:
            lines.append(
                f"{text.pointer} ({', '.join(text.fields)}): at most {text.longest} of {text.limit} {text.unit}, "
                f"{text.near} of {text.texts} near, {text.beyond} beyond"
            )
        return "\n".join(lines)


class Longest(NamedTuple):
    """The longest text that rows make in a place."""

    pointer: str
    fields: tuple[str, ...]
    length: int
    limit: int | None
    """The greatest length that is allowed; None if any is."""
    unit: str
    row: int
    """The number of the first row with a text of that length, from 0."""
    values: Mapping[str, Any]
    """The values of this row."""


class Meter:
    """Measures the texts of rows. It keeps one row for each text."""

    def __init__(self, schema: Schema, tree: Any, *, every: bool = False) -> None:
        """Measure the texts that have a limit, or every one with a field in it."""
        self._tree = tree
        self._rows = 0
        self._refused = 0
        self._rules: Counter[str] = Counter()
        limits = limits_of(schema, tree)
        self._texts: dict[int, _Lengths] = {}
        for path, scope, where in walk(tree):
            limit = limits.get(pointer(path), (None, UNITS["character"][0]) if every else None)
            if limit is not None and isinstance(where, (Whole, Text)):
                pieces = where.pieces if isinstance(where, Text) else (where.place,)
                names = [scope + piece.name for piece in pieces if isinstance(piece, Place)]
                self._texts[id(where)] = _Lengths(pointer(path), tuple(dict.fromkeys(names)), *limit)

    def count(self, row: Any, is_refused: bool, rules: Iterable[str]) -> None:
        """Count a row: its values, whether it is refused, and the rules that it breaks."""
        self._refused += is_refused
        self._rules.update({*rules})
        if issubclass(type(row), Mapping):
            values: dict[str, Any] = {}
            with suppress(Exception):  # a row of any class may fail when it is read; it is refused then
                values = drawn_mapping(row)
            _Measured(self._tree, values, self._texts, self._rows)
        self._rows += 1

    def longest(self) -> list[Longest]:
        """Return the longest texts, in the order of the payload."""
        found = [lengths.most() for lengths in self._texts.values()]
        return [one for one in found if one is not None]

    def report(self) -> Report:
        """Return what was counted."""
        texts = tuple([lengths.report() for lengths in self._texts.values() if lengths.limit is not None])
        return Report(self._rows, self._refused, dict(self._rules.most_common()), texts)


class _Lengths:
    """The lengths of the texts in a place."""

    def __init__(self, at: str, names: tuple[str, ...], limit: int | None, unit: str) -> None:
        self.limit = limit
        self._at, self._names, self._unit = at, names, unit
        self._count = next(count for name, count in UNITS.values() if name == unit)
        self._longest = 0
        self._row: int | None = None
        self._values: Mapping[str, Any] = {}
        self._texts = self._near = self._beyond = 0

    def add(self, text: str, row: int, values: Mapping[str, Any]) -> None:
        length = self._count(text)
        self._texts += 1
        if self.limit is not None:
            self._near += NEAR * self.limit <= length <= self.limit
            self._beyond += length > self.limit
        if length > self._longest:
            self._longest, self._row, self._values = length, row, values

    def most(self) -> Longest | None:
        if self._row is None:
            return None
        return Longest(self._at, self._names, self._longest, self.limit, self._unit, self._row, self._values)

    def report(self) -> TextReport:
        return TextReport(
            self._at,
            self._names,
            self.limit or 0,
            self._unit,
            self._longest,
            self._row,
            self._texts,
            self._near,
            self._beyond,
        )


class _Measured(Filling):
    """A filling whose texts are measured."""

    def __init__(self, tree: Any, row: Mapping[str, Any], lengths: Mapping[int, _Lengths], number: int) -> None:
        self._lengths = lengths
        self._number = number
        self._values = row
        super().__init__(tree, row)

    def _fill(self, tree: Any, row: Mapping[str, Any], path: Any) -> Any:
        value = super()._fill(tree, row, path)
        lengths = self._lengths.get(id(tree))
        if lengths is not None and value is not ABSENT and isinstance(value, str):
            lengths.add(value, self._number, self._values)
        return value


def merged(reports: Iterable[Report]) -> Report:
    """Return the report about the rows of all of them, one after the other. There is at least one."""
    first, *others = reports
    rows, refused, rules, texts = first.rows, first.refused, Counter(first.rules), [*first.texts]
    for other in others:
        for at, (own, more) in enumerate(zip(texts, other.texts, strict=True)):
            longer = more.longest > own.longest
            texts[at] = own._replace(
                longest=more.longest if longer else own.longest,
                row=rows + more.row if longer and more.row is not None else own.row,
                texts=own.texts + more.texts,
                near=own.near + more.near,
                beyond=own.beyond + more.beyond,
            )
        rows += other.rows
        refused += other.refused
        rules.update(other.rules)
    return Report(rows, refused, dict(rules.most_common()), tuple(texts))
