"""What a payload holds adds nothing to a page: no tag, attribute, style or address beyond those that pictures have."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from ottbuild.catalog import component
from ottbuild.drawing.page import draw, page
from ottbuild.drawing.text import as_text
from tests.drawing.pages import assert_closed
from tests.providers.cases import CASES, build

HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    'https://example.com/"onload="alert(1)',
    "https://example.com/a.png) ; background:url(https://evil.example/x",
    "red;background:url(//evil.example)",
    "#fff;background-image:url(https://evil.example)",
    "expression(alert(1))",
    "url(https://evil.example/x)",
    "12px;position:fixed",
    "1:1;width:9999px",
    "٣px",
    "&lt;b&gt;",
    "<b><font color=#fff;x:url(//evil.example) size=12'onload='alert(1)'><u onclick=alert(1)>x</font></i>",
    "]]><!--",
    "\x00\x01\x1b[31m",
    "\u202egnp.exe",
    "\ud800",
    "{{constructor}}",
    "-->",
    "𝒳" * 50,
    "x" * 30_000,
    "https://еxample.com/а",
    "vbscript:x",
    " https://example.com",
    "//evil.example",
    "https://user:pass@evil.example/",
    "\n\n",
    "",
]
ODD = [None, True, 0, -1, 10**20, 1.5, [], {}, [[]], ["x"], {"type": "box"}, [None, 1, "x", {}], float("nan")]


def mutated(data: Any, dice: random.Random) -> Any:
    """Return a payload of which something is another value."""
    if dice.random() < 0.06:
        return dice.choice([*HOSTILE, *ODD])
    if isinstance(data, dict):
        return {
            (dice.choice(HOSTILE) if dice.random() < 0.01 else key): mutated(item, dice) for key, item in data.items()
        }
    if isinstance(data, list):
        return [mutated(item, dice) for item in data for _ in range(dice.choice((1, 1, 1, 1, 0, 2)))]
    return data


def payloads(seed: int, count: int) -> Iterator[tuple[str, Any]]:
    """Yield kinds and payloads of which parts were replaced."""
    dice = random.Random(seed)
    payloads = [(payload.kind, payload.to_dict(check=False)) for payload in map(build, CASES)]
    for _ in range(count):
        kind, data = dice.choice(payloads)
        yield kind, mutated(data, dice)


def attack(seed: int, number: int) -> Iterator[str]:
    """Yield a text for every payload whose page or text form has what it must not have."""
    for index, (kind, data) in enumerate(payloads(seed, number)):
        try:
            picture = draw(component(kind), data, images=bool(index % 2))
            assert_closed(page([picture], images=bool(index % 2)), bool(index % 2))
            assert "\x1b" not in as_text(picture)
        except Exception as error:
            yield f"{kind} {json.dumps(data)[:600]}: {type(error).__name__}: {error}"


@pytest.mark.slow
def test_attack() -> None:
    assert [*attack(seed=1, number=500)] == []
