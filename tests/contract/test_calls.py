"""Every entry point of a kind keeps the rules of the whole payload, not only the one that the rules were proven with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

import ottbuild
from ottbuild.catalog import code_of, kind_homes
from ottbuild.guide.entries import entry_points
from ottbuild.schemas.examples.draft import Impossible
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.variants import variants
from tests.contract.cases import beyond_of
from tests.contract.maker import Maker
from tests.contract.rules import rules_of
from tests.fuzz.payloads import payloads
from tests.fuzz.verdicts import misbuilt

MOST = 25
"""The number of fields that are tried with each entry point."""


def starts(kind: str) -> dict[str, Any]:
    """Return the shortest valid payload that begins with each entry point."""
    shortest: dict[str, Any] = {}
    for text in sorted(payloads(kind).valid, key=len):
        code = code_of(kind, text)
        call = re.search(r"^(?:payload = |    )([A-Z]\w+[.\w]*)\(", code, re.M)
        if call is not None and "raw(" not in code:
            shortest.setdefault(call[1], json.loads(text))
    return shortest


def wholes(kind: str) -> list[Schema]:
    """Return the components that a payload of a kind can be."""
    whole = schema_of(*kind_homes()[kind])
    if "discriminator" not in whole.node:
        return [whole]
    return [whole.spec.resolve(variant.ref) for variant in variants(whole.spec, whole.node)]


def broken(whole: Schema) -> Iterator[tuple[str, Any]]:
    """Yield fields, as key and value, of payloads that break a rule of the whole: a payload for each rule."""
    random = Random(0)
    for rule in rules_of(whole):
        cases = list(beyond_of(rule))
        case = random.choice(cases) if cases else None
        for attempt in range(4) if case else ():
            maker = Maker(whole, attempt, broken=rule)
            try:
                at = maker.target = maker.follow(rule.way)
                case.prepare(maker, at)
                data = maker.solve()
            except Impossible:
                continue
            if isinstance(data, dict):
                yield from ((key, value) for key, value in data.items() if value is not None)
            break


MANY = [kind for kind, home in kind_homes().items() if len(entry_points(schema_of(*home))) > 1]


def test_kinds_with_several_entry_points() -> None:
    assert {"messenger.message", "line.message", "webex_connect.message"} <= set(MANY)


@pytest.mark.slow
@pytest.mark.parametrize("kind", MANY)
def test_every_entry_point_keeps_the_rules_of_the_whole(kind: str) -> None:
    fields = {f"{key} {json.dumps(value)}": (key, value) for whole in wholes(kind) for key, value in broken(whole)}
    random = Random(0)
    invalid = 0
    valid = starts(kind)
    assert len(valid) > 1
    for start, data in valid.items():
        for key, value in random.sample(list(fields.values()), min(len(fields), MOST)):
            mixed = {**data, key: value}
            problems = ottbuild.check(kind, mixed)
            wrong = misbuilt(kind, mixed, problems)
            assert wrong is None, f"{start}: {json.dumps(mixed)}\n{wrong}"
            invalid += bool(problems)
    assert invalid
