"""Draws campaigns and rows, and compares each row with the message that has the values of the row."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any

import ottbuild
from ottbuild import InvalidPayload
from ottbuild.campaigns.campaign import Campaign, Result
from ottbuild.campaigns.marks import field
from ottbuild.campaigns.template import is_there
from ottbuild.catalog import component
from ottbuild.payloads.builder import finished
from ottbuild.payloads.values import is_missing
from tests.fuzz.payloads import payloads

KINDS = tuple(kind for kind in ottbuild.kinds() if not component(kind).inbound)
VALUES: tuple[Any, ...] = (
    *(
        "",
        " ",
        "x",
        "Ana",
        "0",
        "17",
        "x" * 20,
        "x" * 21,
        "x" * 40,
        "x" * 80,
        "x" * 81,
        "é" * 20,
        "🍎" * 20,
        "e\u0301" * 15,
    ),
    *(
        "👩\u200d👩\u200d👧" * 11,
        "\u202eabc\u202c",
        "\u05d0\u05d1",
        '"quoted"',
        "back\\slash",
        "line\nbreak",
        "\r\n",
        "tab\t",
        "\x00",
    ),
    *(
        "\u2028",
        "\ud800",
        "{",
        "}}",
        "{x}",
        "$",
        "{{link_1}}",
        "https://example.com/a b",
        "https://example.com/x",
        "HTTP://é.example",
    ),
    *(
        "http://example.com",
        "tel:1",
        "x" * 5000,
        "y" * 100_000,
        "postback",
        "text",
        "2026-01-01",
        "#ffffff",
        "xl",
        "12px",
    ),
    *(0, 1, -1, 17, 2**53, 2**64, 1.0, 1.5, 1e300, -0.0, float("inf"), True, False, [], ["x"], {}, {"a": 1}, object()),
    *(None, float("nan"), Decimal("NaN"), Decimal("1.50"), date(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC)),
)


SPECS = ("", "", "", "s", ">10", ".3", ".2f", "%d.%m.")
SWITCHES: tuple[Any, ...] = (True, "x", 1, 0, None, False, "", [], ["x"], float("nan"))
KEY = "\udcf0"
"""The key that marks a part of which a row decides."""


class Drawn:
    """A campaign that was drawn, and the wire form that it was made of."""

    def __init__(self, kind: str, random: Random) -> None:
        self.schema = component(kind)
        self.wire = json.loads(random.choice(payloads(kind).valid))
        parts = [path for path, value in items(self.wire) if isinstance(value, dict)]
        self.part: Path | None = random.choice(parts) if parts and random.random() < 0.4 else None
        """The path of a part that a row decides of."""
        self.how = random.choice(("when", "each"))
        """How: whether it is there, or how often."""
        scalars = [path for path, value in leaves(self.wire) if isinstance(value, (str, int, float))]
        self.fields = {
            f"f{at}": path
            for at, path in enumerate(random.sample(scalars, min(len(scalars), random.choice((1, 1, 2, 3)))))
        }
        self.around: dict[str, tuple[str, str, str]] = {}
        """What is written before and after a field, and its format."""
        marked = copy.deepcopy(self.wire)
        for name, path in self.fields.items():
            value = at_path(self.wire, path)
            mark: Any = field(name)
            if isinstance(value, str) and random.random() < 0.5:
                cut = random.choice((0, len(value), random.randrange(len(value) + 1)))
                before, after = value[:cut], random.choice(("", value[cut:]))
                spec = random.choice(SPECS)
                self.around[name] = before, after, spec
                mark = f"{before}{mark}{after}" if not spec else f"{before}{mark:{spec}}{after}"
            put(marked, path, mark)
        if self.part is not None:
            at_path(marked, self.part)[KEY] = [[self.how, "part"]]
        self.marked = marked

    @property
    def inner(self) -> list[str]:
        """The fields in the part."""
        part = self.part
        return [] if part is None else [name for name, path in self.fields.items() if path[: len(part)] == part]

    def campaign(self) -> Campaign | None:
        """Return the campaign; None if it could never be valid, or if a field stands where none can be."""
        self.is_misplaced = False
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # of the few that have no field
                return Campaign(finished(self.schema, self.marked, False))
        except InvalidPayload as error:
            self.is_misplaced = any(problem.rule == "field" for problem in error.problems)
            return None

    def row(self, random: Random) -> dict[str, Any]:
        """Return a row: most values are the ones that the payload had."""
        names = {*self.fields} if self.part is None or self.how == "when" else {*self.fields} - {*self.inner}
        row = {name: self._value(name, random) for name in self.fields if name in names}
        if self.part is not None and self.how == "when":
            row["part"] = random.choice(SWITCHES)
        elif self.part is not None:
            count = random.choice((0, 1, 1, 2, 3))
            row["part"] = [{name: self._value(name, random) for name in self.inner} for _ in range(count)]
        return row

    def _value(self, name: str, random: Random) -> Any:
        value = at_path(self.wire, self.fields[name])
        before, after, _ = self.around.get(name, ("", "", ""))
        if name in self.around and len(value) >= len(before) + len(after):
            value = value[len(before) : len(value) - len(after)]
        if random.random() < 0.4:
            return random.choice(VALUES)
        if isinstance(value, str) and random.random() < 0.5:
            return value[: random.randrange(len(value) + 1)] + random.choice(("", "x", "é", "7", '"', " "))
        return value

    def used(self, row: dict[str, Any]) -> list[tuple[str, Any]]:
        """Return the fields that a row fills, with their values."""
        inner = self.inner
        found = [(name, row[name]) for name in self.fields if name not in inner]
        if self.part is None:
            return found
        if self.how == "each":
            return [*found, *[pair for record in row["part"] for pair in record.items()]]
        return [*found, *[(name, row[name]) for name in inner]] if is_there(row["part"]) else found

    def message(self, row: dict[str, Any]) -> Any:
        """Return the message with the values of a row."""
        wire = copy.deepcopy(self.wire)
        inner = self.inner
        for name in self.fields:
            if name not in inner:
                put(wire, self.fields[name], self._written(name, row[name]))
        if self.part is not None:
            records = row["part"] if self.how == "each" else [row] if is_there(row["part"]) else []
            made = []
            for record in records:
                one = copy.deepcopy(wire)
                for name in inner:
                    put(one, self.fields[name], self._written(name, record[name]))
                made.append(at_path(one, self.part))
            at_path(wire, self.part[:-1])[self.part[-1] : self.part[-1] + 1] = made
        return finished(self.schema, wire, False)

    def _written(self, name: str, value: Any) -> Any:
        if name not in self.around:
            return value
        before, after, spec = self.around[name]
        return f"{before}{value:{spec}}{after}"

    def unwritable(self, row: dict[str, Any]) -> set[str]:
        """Return the fields whose values can't be formatted."""
        found = set()
        for name, value in self.used(row):
            try:
                self._written(name, value)
            except Exception:
                found.add(name)
        return found


Path = tuple[Any, ...]


def items(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield the path and the value of every item of an array in JSON data."""
    if isinstance(data, (dict, list)):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            if isinstance(data, list):
                yield (*path, step), value
            yield from items(value, (*path, step))


def leaves(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield the path and the value of every scalar in JSON data."""
    if isinstance(data, (dict, list)):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from leaves(value, (*path, step))
    else:
        yield path, data


def at_path(data: Any, path: Path) -> Any:
    """Return the value at a path."""
    for step in path:
        data = data[step]
    return data


def put(data: Any, path: Path, value: Any) -> None:
    """Set the value at a path."""
    at_path(data, path[:-1])[path[-1]] = value


def difference(drawn: Drawn, row: dict[str, Any], result: Result) -> str:
    """Return how the result for a row differs from the message with its values; "" if it does not."""
    missing = {name for name, value in drawn.used(row) if is_missing(value)}
    unwritable = drawn.unwritable(row) - missing
    if missing or unwritable:
        told = {one.field for one in result.problems if one.rule in ("missing_value", "format")}
        return (
            "" if result.payload is None and told >= missing | unwritable else f"{drawn.marked} with {row} is {result}"
        )
    message = drawn.message(row)
    problems = message.problems()
    try:
        payload: bytes | None = message.to_bytes()
    except InvalidPayload as error:
        payload, problems = None, problems or error.problems
    if result.payload != payload:
        return f"{drawn.marked} with {row} gives {result.payload!r}, not {payload!r}"
    told = [problem[2:] for problem in result.problems]
    wanted = [problem[:10] for problem in problems]
    return "" if told == wanted else f"{drawn.marked} with {row} has {told}, not {wanted}"


def differences(seed: int, rows: int, kinds: Sequence[str] = KINDS) -> Iterator[str]:
    """Yield how rows of drawn campaigns differ from their messages."""
    random = Random(seed)
    done = 0
    while done < rows:
        drawn = Drawn(random.choice(kinds), random)
        campaign = drawn.campaign()
        if campaign is None:
            done += 1
            for row in [drawn.row(random) for _ in range(0 if drawn.is_misplaced else 5)]:
                if drawn.unwritable(row) or any(is_missing(value) for _, value in drawn.used(row)):
                    continue
                try:
                    drawn.message(row).to_bytes()
                except InvalidPayload:
                    continue
                yield f"{drawn.marked} is refused, and {row} is fine"
            continue
        drawn_rows = [drawn.row(random) for _ in range(random.choice((1, 2, 20)))]
        results = [*campaign.render(drawn_rows)]
        if len(results) != len(drawn_rows):
            yield f"{len(drawn_rows)} rows give {len(results)} results"
        for row, result in zip(drawn_rows, results, strict=False):
            done += 1
            found = difference(drawn, row, result)
            if found:
                yield found
