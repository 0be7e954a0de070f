"""One message for many people: rows and columns of values to payloads, next to what programs write by hand."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import repeat
from operator import itemgetter
from time import perf_counter
from typing import Any, NamedTuple

import jinja2
import msgspec
import orjson
import pyarrow as pa

from bench import line
from ottbuild import Campaign, Line, Messenger, field

Flex = Line.Flex
Row = dict[str, Any]

STAR = "https://example.com/star.png"
SUBTITLE = "350 ml, dishwasher safe"


class Workload(NamedTuple):
    """A message with fields in it, and the rows that fill it."""

    message: Callable[[Mapping[str, Any]], Any]
    """Makes the message of a row with fluent calls. With a field for each value, it makes the campaign's."""
    data: Callable[[Mapping[str, Any]], Any]
    """Makes the same as a dict."""
    names: tuple[str, ...]
    row: Callable[[int], Row]
    rows: int


def card(row: Mapping[str, Any]) -> Any:
    name, code, page, image = row["name"], row["code"], row["page"], row["image"]
    message = Messenger.generic_template()
    for number in range(3):
        message = message.element(
            f"{name}, mug {number} is for you",
            image_url=image,
            subtitle=f"{SUBTITLE}. Your code: {code}",
            buttons=[
                Messenger.web_url("View", page),
                Messenger.web_url("Share", f"https://example.com/share/{number}"),
                Messenger.postback("Buy", f"BUY-{number}"),
            ],
        )
    return message.quick_reply(f"Not {name}?", payload="NO")


def card_dict(row: Mapping[str, Any]) -> Any:
    name, code, page, image = row["name"], row["code"], row["page"], row["image"]
    return {
        "attachment": {
            "type": "template",
            "payload": {
                "template_type": "generic",
                "elements": [
                    {
                        "title": f"{name}, mug {number} is for you",
                        "image_url": image,
                        "subtitle": f"{SUBTITLE}. Your code: {code}",
                        "buttons": [
                            {"type": "web_url", "url": page, "title": "View"},
                            {"type": "web_url", "url": f"https://example.com/share/{number}", "title": "Share"},
                            {"type": "postback", "title": "Buy", "payload": f"BUY-{number}"},
                        ],
                    }
                    for number in range(3)
                ],
            },
        },
        "quick_replies": [{"content_type": "text", "title": f"Not {name}?", "payload": "NO"}],
    }


def card_row(number: int) -> Row:
    page = f"https://example.com/p/{number}"
    return {"name": f"Ana{number % 1000}", "code": f"C-{number}", "page": page, "image": f"{page}.png"}


def buttons(row: Mapping[str, Any]) -> Any:
    name, order = row["name"], row["order"]
    return (
        Line.buttons(f"Hi {name}, your order has left.", alt_text=f"Order of {name}", title="Your order")
        .thumbnail_image_url("https://example.com/parcel.png")
        .postback("Return", f"action=return&order={order}")
        .uri("Track it", f"https://example.com/track/{order}")
        .message("Ask", "I have a question")
    )


def buttons_dict(row: Mapping[str, Any]) -> Any:
    name, order = row["name"], row["order"]
    return {
        "type": "template",
        "altText": f"Order of {name}",
        "template": {
            "type": "buttons",
            "thumbnailImageUrl": "https://example.com/parcel.png",
            "title": "Your order",
            "text": f"Hi {name}, your order has left.",
            "actions": [
                {"type": "postback", "label": "Return", "data": f"action=return&order={order}"},
                {"type": "uri", "label": "Track it", "uri": f"https://example.com/track/{order}"},
                {"type": "message", "label": "Ask", "text": "I have a question"},
            ],
        },
    }


def buttons_row(number: int) -> Row:
    return {"name": f"Ana {number}", "order": f"A-{number}"}


TITLES = tuple(f"title{number}" for number in range(10))


def flex(row: Mapping[str, Any]) -> Any:
    bubbles = [line.bubble_ottbuild(row[name], *mug[1:]) for name, mug in zip(TITLES, line.MUGS, strict=True)]
    return Line.flex(contents=Flex.carousel(bubbles), alt_text="Mugs")


def flex_dict(row: Mapping[str, Any]) -> Any:
    bubbles = [line.bubble_dict(row[name], *mug[1:]) for name, mug in zip(TITLES, line.MUGS, strict=True)]
    return {"type": "flex", "altText": "Mugs", "contents": {"type": "carousel", "contents": bubbles}}


def flex_row(number: int) -> Row:
    return {name: f"Mug {number} of {at}" for at, name in enumerate(TITLES)}


WORKLOADS = {
    "Messenger card, 4 fields in 13 places": Workload(
        card, card_dict, ("name", "code", "page", "image"), card_row, 60_000
    ),
    "LINE buttons, 2 fields in 4 places": Workload(buttons, buttons_dict, ("name", "order"), buttons_row, 120_000),
    "LINE Flex carousel, 10 fields": Workload(flex, flex_dict, TITLES, flex_row, 20_000),
}
FLOOR = "dict + orjson (no checks)"
LEAST = "values joined by hand (no checks)"
SLOW = 500
"""The rows that the slow contenders make: their time a row does not depend on it."""


def spend(results: Iterable[object]) -> None:
    """Make all results, and keep none."""
    deque(results, maxlen=0)


def jinja_template(workload: Workload) -> jinja2.Template:
    """Return the message as a template of its JSON text."""
    marks = {name: f"@{at}@" for at, name in enumerate(workload.names)}
    text = json.dumps(workload.data(marks), ensure_ascii=False)
    for name, mark in marks.items():
        text = text.replace(mark, f"{{{{ (row.{name} | tojson)[1:-1] }}}}")
    return jinja2.Template(text)


def least(workload: Workload, rows: list[Row]) -> Iterator[tuple[bytes, tuple[()]]]:
    """Yield the least that Python can make of rows: their values, joined with the texts between, in a pair for each row."""
    marks = {name: f"@{at}@" for at, name in enumerate(workload.names)}
    pieces = re.split("@([0-9]+)@", orjson.dumps(workload.data(marks)).decode())
    for start in range(0, len(rows), 512):
        columns = [[*map(itemgetter(name), rows[start : start + 512])] for name in workload.names]
        parts: list[Any] = [columns[int(piece)] if at % 2 else repeat(piece) for at, piece in enumerate(pieces)]
        yield from map(Pair, zip(map(str.encode, map("".join, zip(*parts))), repeat(())))  # noqa: B905  no end


class Pair(tuple[bytes, tuple[()]]):
    """A payload, and no problems."""

    __slots__ = ()


def contenders(workload: Workload) -> tuple[int, dict[str, tuple[int, Callable[[], object]]]]:
    """Return the bytes that all rows make, and each contender with the rows that it makes."""
    rows = [workload.row(number) for number in range(workload.rows)]
    few = rows[:SLOW]
    campaign = Campaign(workload.message({name: field(name) for name in workload.names}))
    table = pa.Table.from_pylist(rows)
    template = jinja_template(workload)
    data = workload.data
    payloads = [result.payload for result in campaign.render(rows)]
    assert payloads == [orjson.dumps(data(row)) for row in rows]
    assert payloads == [payload for payload, _ in least(workload, rows)]
    assert payloads[:SLOW] == [workload.message(row).to_bytes() for row in few]
    assert b"\n".join(filter(None, payloads)).decode() == "\n".join(campaign.render_table(table)["payload"].to_pylist())
    assert json.loads(template.render(row=rows[0])) == data(rows[0])
    slow = rows[0] | {workload.names[0]: Text(rows[0][workload.names[0]])}
    assert [result.payload for result in campaign.render([slow])] == payloads[:1]
    return sum([len(payload or b"") for payload in payloads]), {
        FLOOR: (len(rows), lambda: spend(orjson.dumps(data(row)) for row in rows)),
        "dict + msgspec (no checks)": (len(rows), lambda: spend(msgspec.json.encode(data(row)) for row in rows)),
        "dict + json.dumps (no checks)": (SLOW, lambda: spend(json.dumps(data(row)).encode() for row in few)),
        "jinja2 + json.loads (no checks)": (SLOW, lambda: spend(json.loads(template.render(row=row)) for row in few)),
        LEAST: (len(rows), lambda: spend(least(workload, rows))),
        "ottbuild, fluent calls for each row": (SLOW, lambda: spend(workload.message(row).to_bytes() for row in few)),
        "ottbuild, rows of which a value is converted": (SLOW, lambda: spend(campaign.render([slow] * SLOW))),
        "ottbuild, fluent calls for each of these": (
            SLOW,
            lambda: spend(workload.message(slow).to_bytes() for _ in few),
        ),
        "ottbuild, rows": (len(rows), lambda: spend(campaign.render(rows))),
        "ottbuild, rows, all results kept": (len(rows), lambda: [*campaign.render(rows)]),
        "ottbuild, columns, batch by batch": (len(rows), lambda: spend(campaign.render_batches([table]))),
        "ottbuild, columns, all results kept": (len(rows), lambda: campaign.render_table(table)),
    }


class Text(str):
    """A text that is no plain `str`: rows with such values are left to the validator."""


def report(rounds: int) -> None:
    """Print a table for each workload: the time of a row, and how many rows are made while the floor makes one."""
    for title, workload in WORKLOADS.items():
        size, functions = contenders(workload)
        print(f"Campaign: {title}, {workload.rows:,} rows of {size // workload.rows:,} bytes")
        best: dict[str, float] = dict.fromkeys(functions, 1e9)
        memory = 1e9
        for _ in range(rounds):
            for name, (rows, function) in functions.items():
                start = perf_counter()
                function()
                best[name] = min(best[name], (perf_counter() - start) / rows)
            start = perf_counter()
            _ = b"x" * LARGE
            memory = min(memory, perf_counter() - start)
        for name, seconds in best.items():
            rate = size / workload.rows / seconds / 1e9
            print(f"  {name:44} {seconds * 1e6:9.2f} us {best[FLOOR] / seconds:8.1f} times {rate:8.2f} GB/s")
        print(f"  {'fresh memory, written for the first time':44} {'':12} {'':14} {LARGE / memory / 1e9:8.2f} GB/s\n")


LARGE = 200_000_000
"""The bytes of fresh memory that are written: more than an allocator keeps for later."""
