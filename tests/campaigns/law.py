"""Draws campaigns and rows, and compares each row with the message that has the values of the row."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any

from ottbuild import InvalidPayload
from ottbuild.campaigns.campaign import Campaign, Result
from ottbuild.campaigns.marks import field
from ottbuild.catalog import component
from ottbuild.payloads.builder import finished
from ottbuild.payloads.values import is_missing
from tests.fuzz.payloads import payloads

KINDS = (
    *("line.message", "line.push", "line.narrowcast", "messenger.message", "messenger.send", "esms.viber", "esms.zns"),
    *("esms.multichannel", "cima360.ott", "cima360.sms", "cima360.email", "marketing_cloud.send"),
)
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


class Drawn:
    """A campaign that was drawn, and the wire form that it was made of."""

    def __init__(self, kind: str, random: Random) -> None:
        self.schema = component(kind)
        self.wire = json.loads(random.choice(payloads(kind).valid))
        scalars = [path for path, value in leaves(self.wire) if isinstance(value, (str, int, float))]
        self.fields = {
            f"f{at}": path
            for at, path in enumerate(random.sample(scalars, min(len(scalars), random.choice((1, 1, 2, 3)))))
        }
        self.around: dict[str, tuple[str, str]] = {}
        marked = copy.deepcopy(self.wire)
        for name, path in self.fields.items():
            value = at_path(self.wire, path)
            mark: Any = field(name)
            if isinstance(value, str) and random.random() < 0.5:
                cut = random.choice((0, len(value), random.randrange(len(value) + 1)))
                self.around[name] = value[:cut], random.choice(("", value[cut:]))
                mark = f"{self.around[name][0]}{mark}{self.around[name][1]}"
            put(marked, path, mark)
        self.marked = marked

    def campaign(self) -> Campaign | None:
        """Return the campaign; None if it could never be valid, or if a field stands where none can be."""
        self.is_misplaced = False
        try:
            return Campaign(finished(self.schema, self.marked, False))
        except InvalidPayload as error:
            self.is_misplaced = any(problem.rule == "field" for problem in error.problems)
            return None

    def row(self, random: Random) -> dict[str, Any]:
        """Return a row: most values are the ones that the payload had."""
        row = {}
        for name, path in self.fields.items():
            value = at_path(self.wire, path)
            if name in self.around and len(value) >= sum(map(len, self.around[name])):
                value = value[len(self.around[name][0]) : len(value) - len(self.around[name][1])]
            if random.random() < 0.4:
                value = random.choice(VALUES)
            elif isinstance(value, str) and random.random() < 0.5:
                value = value[: random.randrange(len(value) + 1)] + random.choice(("", "x", "é", "7", '"', " "))
            row[name] = value
        return row

    def message(self, row: dict[str, Any]) -> Any:
        """Return the message with the values of a row."""
        wire = copy.deepcopy(self.wire)
        for name, path in self.fields.items():
            before, after = self.around.get(name, ("", ""))
            put(wire, path, f"{before}{row[name]}{after}" if name in self.around else row[name])
        return finished(self.schema, wire, False)


def leaves(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield the path and the value of every scalar in JSON data."""
    if isinstance(data, (dict, list)):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from leaves(value, (*path, step))
    else:
        yield path, data


def at_path(data: Any, path: tuple[Any, ...]) -> Any:
    """Return the value at a path."""
    for step in path:
        data = data[step]
    return data


def put(data: Any, path: tuple[Any, ...], value: Any) -> None:
    """Set the value at a path."""
    at_path(data, path[:-1])[path[-1]] = value


def difference(drawn: Drawn, row: dict[str, Any], result: Result) -> str:
    """Return how the result for a row differs from the message with its values; "" if it does not."""
    missing = {name for name, value in row.items() if is_missing(value)}
    if missing:
        told = {one.field for one in result.problems if one.rule == "missing_value"}
        return "" if result.payload is None and told == missing else f"{drawn.marked} with {row} is {result}"
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
