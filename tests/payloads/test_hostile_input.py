"""Any input gives success or one InvalidPayload. Time and memory grow with the input and no faster."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import count, product
from typing import Any

import pytest
import regex

import ottbuild
from ottbuild import InvalidPayload, Messenger, Problem
from ottbuild.catalog import component
from ottbuild.schemas.examples.draft import Path
from ottbuild.schemas.examples.pattern_texts import texts_matching
from ottbuild.schemas.variants import reachable
from tests.fuzz.payloads import homes, payloads, places
from tests.hostile.work import calls
from tests.selection import for_each

DEEP = 10_000


def nested(levels: int, key: str | None = None) -> Any:
    """Return arrays in arrays, or objects in objects under a key."""
    value: Any = "x"
    for _ in range(levels):
        value = [value] if key is None else {key: value}
    return value


CYCLE: dict[str, Any] = {"text": "x"}
CYCLE["cycle"] = [CYCLE]


class Colour(enum.StrEnum):
    RED = "red"


class Odd:
    """Something that is not JSON."""


TEXTS: dict[str, str | bytes] = {
    "nothing": "",
    "white space": " \n",
    "not JSON": "{text: 'x'}",
    "cut off": '{"text": "x',
    "more after the end": '{"text": "x"} {}',
    "NaN": '{"text": NaN}',
    "Infinity": '{"x": [Infinity]}',
    "minus infinity": '{"x": -Infinity}',
    "a number beyond all floats": '{"x": 1e999}',
    "an integer of 100,000 digits": f'{{"x": {"9" * 100_000}}}',
    "a key twice": '{"text": "x", "text": "y"}',
    "a key twice below": '{"x": {"y": 1, "z": 2, "y": 3}}',
    "a key twice by escapes": '{"a": 1, "\\u0061": 2}',
    "a control character": '{"text": "\x01"}',
    "a byte order mark in text": '\ufeff{"text": "x"}',
    "not UTF-8": b'{"text": "\xff"}',
    "an overlong form": b'{"text": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"text": "\xed\xa0\x80"}',
    "UTF-16": '{"text": "x"}'.encode("utf-16"),
    "UTF-32": '{"text": "x"}'.encode("utf-32"),
    "zero bytes": bytes(1000),
    "arrays 10,000 deep": "[" * DEEP + "]" * DEEP,
    "arrays 1,000,000 deep, cut off": "[" * 1_000_000,
    "objects 10,000 deep": '{"x":' * DEEP + "1" + "}" * DEEP,
}
"""JSON texts that no payload kind accepts."""

DATA: dict[str, Any] = {
    "null": None,
    "true": True,
    "a number": 5,
    "NaN": float("nan"),
    "infinity": float("inf"),
    "a big integer": 10**400,
    "text": "x",
    "bytes": b"x",
    "an array": [],
    "an array of arrays": [[]],
    "an empty object": {},
    "a lone surrogate": "\ud800",
    "a lone surrogate in a key": {"\udfff": 1},
    "an empty key": {"": {"": ""}},
    "keys that are not text": {5: 1, None: 2, (1, 2): 3, True: 4},
    "a set": {1, 2},
    "a tuple": ({"x": 1},),
    "a date": datetime.date(2030, 1, 1),
    "a decimal": decimal.Decimal("75.00"),
    "an enum": Colour.RED,
    "a class": dict,
    "an object of its own": Odd(),
    "a generator": iter([]),
    "arrays 150 deep": nested(150),
    "arrays 250 deep": nested(250),
    "arrays 10,000 deep": nested(DEEP),
    "objects 10,000 deep": nested(DEEP, "x"),
    "a cycle": CYCLE,
}
"""Values in the place of a payload, or of a part of one."""


def endured(call: Callable[[], Any], what: str = "") -> Any:
    """Return the result of a call, or None. It may raise nothing but our own errors, and those must have a text."""
    try:
        return call()
    except InvalidPayload as error:
        found = error
    except Exception as error:
        raise AssertionError(f"{what} raises {error!r}") from error
    assert found.problems
    assert all(isinstance(problem, Problem) and problem.rule and problem.message for problem in found.problems)
    assert len(str(found).encode()) < 20_000
    return None


@pytest.mark.parametrize("kind", ottbuild.kinds())
@for_each("name", TEXTS)
def test_texts_that_are_no_payload(kind: str, name: str) -> None:
    text = TEXTS[name]
    problems = ottbuild.check(kind, text)
    assert len(problems) == 1
    assert problems[0].rule in ("json", "max_depth")
    assert problems[0].pointer == ""
    with pytest.raises(InvalidPayload) as caught:
        ottbuild.parse(kind, text)
    assert caught.value.problems == problems
    assert len(str(caught.value)) < 500
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("kind", ottbuild.kinds())
@for_each("name", DATA)
def test_data_of_all_sorts_as_a_payload(kind: str, name: str) -> None:
    data = DATA[name]
    if not isinstance(data, (str, bytes)):
        assert all(isinstance(problem, Problem) for problem in ottbuild.check(kind, data))
        model = endured(lambda: ottbuild.parse(kind, data))
        if model is not None:
            endured(model.to_bytes)
            endured(lambda: model.to_bytes(check=False))


TRIED: set[Path] = set()
"""The homes of the places that were tried. A component has the same code in all payloads."""


@for_each("kind", ottbuild.kinds(), by=lambda kind: kind.partition(".")[0])
def test_data_of_all_sorts_in_every_place(kind: str) -> None:
    """Each place has a fourth of the data, and all places together have all."""
    numbers = count()
    for text in payloads(kind).valid[:2]:
        found = {home: number for number, home in enumerate(homes(component(kind), json.loads(text)))}
        new = found.keys() - TRIED
        TRIED.update(new)
        for number, name in product(sorted(found[home] for home in new), DATA):
            turn = next(numbers)
            if (turn + turn // len(DATA)) % 4:
                continue
            payload = json.loads(text)
            container, key = list(places(payload))[number]
            container[key] = DATA[name]
            for allow_unknown in (False, True):
                problems = ottbuild.check(kind, payload, allow_unknown=allow_unknown)
                str(InvalidPayload(problems)).encode()
            model = endured(lambda payload=payload: ottbuild.parse(kind, payload))  # type: ignore[misc]
            for use in (
                lambda m: m.to_bytes(),
                lambda m: m.to_bytes(check=False),
                lambda m: m.to_dict(check=False),
                repr,
            ):
                if model is not None:
                    endured(lambda use=use, model=model: use(model))  # type: ignore[misc]


def test_an_error_can_be_printed_whatever_it_is_about() -> None:
    problems = ottbuild.check("messenger.message", {"\ud800\n\x1b[31m\u202e": 1, "text": "\ud800"})
    assert "/\ud800\n\x1b[31m\u202e" in [problem.pointer for problem in problems]
    text = str(InvalidPayload(problems))
    assert "/\\ud800\\n\\x1b[31m\\u202e: is not a field of Message" in text
    assert text.isascii()


LIMITED = """
import resource, sys, time
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]) << 20,) * 2)
import ottbuild
kind, start, item, end = sys.argv[2:6]
count = 50_000_000 // len(item)
text = start + ",".join([item] * count) + end
assert len(text) > 40_000_000
problems = ottbuild.check(kind, text)
try:
    ottbuild.parse(kind, text)
    parsed = "parsed"
except ottbuild.InvalidPayload as error:
    parsed = "refused"
print(parsed, len(problems), problems[0].rule)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "item", "end", "told"),
    [
        ('{"text": "', "x" * 1000, '"}', "parsed 1 max_length"),
        ('{"text": "x", "more": [', '"' + "x" * 1000 + '"', "]}", "parsed 1 unknown_field"),
        ('{"text": "x", "quick_replies": [', '{"content_type":"user_email"}' + " " * 2000, "]}", "parsed 1 max_items"),
        ("[", "[[[]]]" + " " * 2000, "]", "refused 1 type"),
        ('{"text": ' + "[" * 100_000, "1" * 3, "", "refused 1 max_depth"),
    ],
)
def test_documents_of_50_megabytes(start: str, item: str, end: str, told: str) -> None:
    """The process gets a gigabyte and a half of memory."""
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, "1536", "messenger.message", start, item, end],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (run.stdout.strip(), run.stderr[-500:]) == (told, "")


def quick_replies(count: int, **fields: Any) -> Any:
    return {"text": "x", "quick_replies": [{"content_type": "text", **fields} for _ in range(count)]}


def boxes(levels: int) -> Any:
    box: Any = {"type": "box", "layout": "vertical", "contents": []}
    for _ in range(levels):
        box = {"type": "box", "layout": "vertical", "contents": [box]}
    return {"type": "flex", "altText": "x", "contents": {"type": "bubble", "body": box}}


GROWING: dict[str, tuple[str, Callable[[int], Any]]] = {
    "items that are good": ("messenger.message", lambda n: quick_replies(n, title="x", payload="y")),
    "items that are all wrong": ("messenger.message", lambda n: quick_replies(n, titel="x", payload=5)),
    "items of no known variant": ("messenger.message", lambda n: quick_replies(n, content_type="new")),
    "items of a wrong type": ("messenger.message", lambda n: {"text": "x", "quick_replies": [1] * n}),
    "unknown fields": ("messenger.message", lambda n: {"text": "x", **{f"field_{i}": i for i in range(n)}}),
    "unknown data": ("messenger.message", lambda n: {"text": "x", "more": [{"a": [1, "b"]} for _ in range(n)]}),
    "entries of a map": ("line.message", lambda n: {
        "type": "textV2", "text": "{x}", "substitution": {f"k{i}": {"type": "mention"} for i in range(n)},
    }),
    "boxes in boxes": ("line.message", lambda n: boxes(n // 6)),
    "bubbles": ("line.message", lambda n: {
        "type": "flex", "altText": "x", "contents": {"type": "carousel", "contents": [boxes(1)["contents"]] * n},
    }),
    "columns": ("line.message", lambda n: {
        "type": "template", "altText": "x", "template": {"type": "carousel", "columns": [
            {"text": "x", "actions": [{"type": "message", "label": "l", "text": "t"}] * (i % 3 + 1)} for i in range(n)
        ]},
    }),
    "contents in any letter case": ("marketing_cloud.send", lambda n: {
        "MessageKey": "k", "Message": {"Contents": [{"Type": "text", "TEXT": ""} for _ in range(n)]},
    }),
    "a filter of filters": ("line.narrowcast", lambda n: {"messages": [], "filter": {"demographic": {
        "type": "operator", "and": [{"type": "age", "gte": "age_50", "lt": "age_20"}] * n,
    }}}),
}  # fmt: skip


@pytest.mark.parametrize("name", GROWING)
def test_work_grows_with_the_payload_and_no_faster(name: str) -> None:
    kind, make = GROWING[name]
    for work in (
        lambda data: ottbuild.check(kind, data),
        lambda data: ottbuild.check(kind, json.dumps(data)),
        lambda data: parsed(kind, data),
        lambda data: parsed(kind, data) and parsed(kind, data).to_bytes(check=False),
        lambda data: str(InvalidPayload(ottbuild.check(kind, data))),
    ):
        small, large = make(60), make(240)
        work(small)  # loads and compiles what is needed
        few, many = calls(partial(work, small)), calls(partial(work, large))
        assert many < 4.4 * few, (few, many)


def parsed(kind: str, data: Any) -> Any:
    try:
        return ottbuild.parse(kind, data)
    except InvalidPayload:
        return None


def test_a_call_costs_the_same_however_long_the_chain() -> None:
    def chain(length: int) -> None:
        payload = Messenger.text("x")
        for number in range(length):
            payload = payload.quick_reply(f"{number}", "y")
        payload.problems()

    chain(10)
    assert calls(lambda: chain(2000)) < 4.4 * calls(lambda: chain(500))


def patterns() -> list[str]:
    found: dict[str, None] = {}
    for kind in ottbuild.kinds():
        for _, node in reachable(component(kind)):
            if isinstance(node.get("pattern"), str):
                found[node["pattern"]] = None
    return list(found)


@pytest.mark.slow
def test_no_pattern_takes_forever() -> None:
    """A long text that almost matches is refused soon: no pattern backtracks without end."""
    for pattern in patterns():
        compiled = regex.compile(pattern)
        for text in texts_matching(pattern)[:6]:
            for start in range(min(len(text), 12)):
                for length in (1, 2, 3):
                    pumped = text[:start] + text[start : start + length] * 3000 + text[start + length :]
                    for one in (pumped + "\x00", pumped[:-1] + "\x00"):
                        compiled.search(one, timeout=5)
