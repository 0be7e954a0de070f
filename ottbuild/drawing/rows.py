"""Which rows of a campaign are drawn: the first one, those with the longest texts, and those that are refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ottbuild.campaigns.campaign import Campaign, RowProblem
from ottbuild.campaigns.report import Longest, Meter
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.spec import Schema

MOST_LONGEST = 40
"""The rows with longest texts that are drawn."""
MOST_REFUSED = 20
"""The refused rows that are drawn; of the rest there is only the number."""


class Pick(NamedTuple):
    """A row that is drawn."""

    title: str
    """Which row it is, and why it is drawn."""
    schema: Schema
    wire: Any
    """The payload that it makes; None if it makes none."""
    problems: tuple[Problem, ...]


class _Kept(NamedTuple):
    """A row that may be drawn."""

    row: Any
    line: int | None
    problem: RowProblem | None
    """Why it could not be read."""


class Picks:
    """Picks rows, given one batch after the other. It keeps no more rows than it picks."""

    def __init__(self, campaign: Campaign) -> None:
        self.rows = self.refused = 0
        self._campaign = campaign
        self._meter = Meter(campaign._schema, campaign._tree, every=True)
        self._kept: dict[int, _Kept] = {}
        """Rows by their numbers."""
        self._refused: list[int] = []
        """The numbers of the first ones that are refused."""

    def add(
        self, rows: Sequence[Any], lines: Sequence[int | None] = (), broken: Mapping[int, RowProblem] | None = None
    ) -> None:
        """Look at a batch of rows.

        Args:
            rows: The rows.
            lines: The lines of a file that they start on.
            broken: What is wrong with those that could not be read, by their places in the batch.
        """
        start, broken = self.rows, broken or {}
        for at, (row, result) in enumerate(zip(rows, self._campaign.render(rows), strict=True)):
            is_refused = result.payload is None or at in broken
            self._meter.count(None if at in broken else row, is_refused, ())
            self.refused += is_refused
            if is_refused and len(self._refused) < MOST_REFUSED:
                self._refused.append(start + at)
        self.rows += len(rows)
        wanted = {0, *self._refused, *(one.row for one in self._meter.longest())}
        new = {at for at in range(len(rows)) if start + at in wanted}
        self._kept = {number: kept for number, kept in self._kept.items() if number in wanted} | {
            start + at: _Kept(rows[at], lines[at] if lines else None, broken.get(at)) for at in new
        }

    def add_all(self, rows: Any) -> None:
        """Look at all rows: mappings, or a table."""
        for batch in self._campaign._rows(rows):
            self.add(batch)

    def picked(self) -> Iterator[Pick]:
        """Yield the rows: the first one, those with the longest texts in the order of the payload, and those refused."""
        longest: dict[int, list[Longest]] = {}
        for one in self._meter.longest():
            longest.setdefault(one.row, []).append(one)
        for number in dict.fromkeys([0, *[*longest][:MOST_LONGEST], *self._refused]):
            if number in self._kept:
                refused = ["refused"] if number in self._refused else []
                yield self._pick(number, [*map(_in_words, longest.get(number, ())), *refused])

    def _pick(self, number: int, reasons: list[str]) -> Pick:
        row, line, problem = self._kept[number]
        title = "; ".join([f"row {number}{f', line {line}' if line else ''}", *reasons])
        if problem is None and isinstance(row, Mapping):
            return Pick(title, *self._campaign._message(row))
        found = self._campaign._result(number, row).problems if problem is None else (problem,)
        return Pick(title, self._campaign._schema, None, tuple([Problem(*one[2:]) for one in found]))

    def __str__(self) -> str:
        """Return how many rows there are, and how many of them are refused."""
        more = self.refused - len(self._refused)
        unseen = f"; {more:,} of these are not drawn" if more else ""
        return f"{self.rows:,} row{'' if self.rows == 1 else 's'}, {self.refused:,} refused{unseen}"


def _in_words(longest: Longest) -> str:
    """Return which text of a row is the longest."""
    of = f" of {longest.limit:,}" if longest.limit is not None else ""
    return f"the longest text of {longest.pointer} ({', '.join(longest.fields)}): {longest.length:,}{of} {longest.unit}"
