"""Patterns that backtrack without end are refused with their line; ordinary ones are not."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from ottbuild.schemas.patterns import compiled
from ottbuild_codegen.spec.backtracking import why_slow
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.source import Document, read_specs
from tests.codegen.helpers import ROOT, changed, generate, tree, write

ORDINARY = r"""
^[a-z]+$
^[a-z]+(-[a-z]+)*$
^\d{4}-\d{2}-\d{2}$
^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$
^[^@]+@[^@]+\.[^@]+$
^[^@\s]+@[^@\s]+\.[^@\s]+$
^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$
^\+[1-9]\d{1,14}$
^\+?[1-9][0-9]{7,14}$
^https?://
^https?://[^\s/$.?#].[^\s]*$
^(https?|ftp)://[^\s/$.?#].[^\s]*$
^\S+$
^.*$
.+
\S
^\s*\S.*$
\s+$
^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,64}$
^(?!.*\.\.)[a-z.]+$
^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$
^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$
^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$
^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$
^v?\d+\.\d+\.\d+(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$
^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$
^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$
^#(?:[0-9a-fA-F]{3}){1,2}$
^[A-Za-z0-9+/]*={0,2}$
^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$
^[\w-]+\.[\w-]+\.[\w-]+$
^/([^/]+/)*[^/]*$
^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$
^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$
^(['"]).*\1$
^(\w+)\s\1$
^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$
^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14})$
^[a-zA-Z0-9_]{1,30}$
^[a-z]{2}(-[A-Z]{2})?$
^.{1,4096}$
^([a-zA-Z0-9_]+\.)*[a-zA-Z0-9_]+$
^(\d+,)*\d+$
^\w+(\s\w+)*$
^\{[^{}]*\}$
\{\{[^{}]+\}\}
^(a|b|ab)+
^(a+)+
^(true|false|null)$
^(\(\d{3}\) |\d{3}-)\d{3}-\d{4}$
^[^<>]*$
^(?:[^%]|%[0-9A-Fa-f]{2})*$
^(\\.|[^\\"])*$
^"(?:[^"\\]|\\.)*"$
^[A-Za-z]+( [A-Za-z]+){0,20}$
^([a-z]+:)?[a-z]+$
^a{0,5}$
^(a?){3}$
^\d+(\.\d{1,2})?$
^\s*[a-z]+\s*$
^[a-z0-9]{1,63}[a-z0-9-]{0,63}[a-z]{0,63}$
^$|^x+$
^([0-9]+(\.[0-9]+)?px|none|xs)$
^(\w|\d)+$
^a?a?a?b$
""".strip().splitlines()
SLOW = r"""
^(a+)+$
^(a*)*$
^(a+)*$
(a+)+$
(a*)*b
^(a|a)*$
^(a|aa)+$
^(a|a?)+$
(x+x+)+y
^(.*a){20}$
(.*a){12}
^(\w+\s?)*$
^(\d+)*$
^(\s*\w+\s*)+$
^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$
^(([a-z])+.)+[A-Z]([a-z])+$
^([a-zA-Z0-9_\.\-])+\@(([a-zA-Z0-9\-])+\.)+([a-zA-Z0-9]{2,4})+$
(.*)*$
^(.*)*$
^(.*?)*$
^(.+)+$
^(?:.*,)*x$
^(.*?,){11}P
([a-z]+)*=
^([^,]+,?)+$
^(?:a+b?)*$
^(?:a?b?)*c$
^(a|b|ab)*c$
^((ab)*)*$
^((a|b)*|(b|c)*)*d$
^(a?){30}a{30}$
^(a?){50}$
^(a|a){30}$
^(?:\w+|\d+)*!$
^a*a*a*$
^.*a.*a.*a.*a$
^\s*\s*\s*$
^\d*\d*\d*\d*x$
^(([^"]+)|("))*$
^(?=(a+)+$)b
^(?!(a+)+$)a
^((a+)\2)+$
^([a-z]{1,10})*$
^([a-z]{1,10}){1,20}$
^(?:[a-z]+[ ]?){2,40}$
^<(\w+\s*)*>$
^(([0-9]+)?(,)?)*$
^(?:(?:a+)+)+$
^(a+|b+)*c+(a+|b+|c+)*d$
^(-?\d*)*$
^((?:[^/]*)/?)*$
^\w*\w*\w*$
(a+){10}y
(?:a+)+?$
^(?:(a+)+|b)$
x(a+)+y
^(a{2,3})+$
^(aa|aaa)+$
(\w*)+@
a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaaaaaab
""".strip().splitlines()


@pytest.mark.parametrize("pattern", ORDINARY)
def test_an_ordinary_pattern_is_accepted(pattern: str) -> None:
    assert why_slow(compiled(pattern)) == ""


def test_a_long_list_of_words_is_accepted() -> None:
    words = [
        f"{first}{second}/zone_{number}" for number, first in enumerate("abcdefghij") for second in "abcdefghij" * 3
    ]
    assert why_slow(compiled(f"^({'|'.join(words)})$")) == ""


@pytest.mark.parametrize("pattern", SLOW)
def test_a_slow_pattern_is_refused(pattern: str) -> None:
    assert why_slow(compiled(pattern))


def test_no_pattern_of_the_shipped_specs_is_slow() -> None:
    data = [document.data for document in read_specs(ROOT / "spec")]
    patterns = {node["pattern"] for node in nodes(data) if isinstance(node.get("pattern"), str)}
    assert len(patterns) > 30
    assert [pattern for pattern in sorted(patterns) if why_slow(compiled(pattern))] == []


def nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping in a document."""
    if isinstance(data, dict):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from nodes(part)


PLACES = {
    "a property": ("title: {type: string, ", "title: {type: string, pattern: '^(a+)+$', "),
    "an item": ("pattern: '^[a-z]+$'", "pattern: '^(a+)+$'"),
    "a condition": ("{const: 3}", "{pattern: '^(a+)+$'}"),
    "keys": ("additionalProperties: {type: string,", "propertyNames: {pattern: '^(a+)+$'}, additionalProperties: {type: string,"),
    "a choice": ("anyOf: [{", "anyOf: [{not: {properties: {note: {pattern: '^(a+)+$'}}}}, {"),
    "a parameter": (
        "paths: {}",
        "paths: {/a: {parameters: [{in: path, name: a, schema: {type: string, pattern: '^(a+)+$'}}]}}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_every_place_of_a_spec_is_searched(place: str) -> None:
    text = changed(*PLACES[place])
    (line,) = [number for number, line in enumerate(text.splitlines(), 1) if "(a+)+" in line]
    told = [str(mistake) for mistake in lint([Document("acme.yaml", text)]) if "too slow" in mistake.message]
    assert len(told) == 1
    assert told[0].startswith(f"acme.yaml:{line}: the pattern '^(a+)+$' is too slow: ")


@pytest.mark.parametrize(
    "data", ["examples: ['(a+)+$']", "default: '(a+)+$'", "x-errors: {pattern: {message: '(a+)+$'}}"]
)
def test_a_text_that_is_no_pattern_is_left_alone(data: str) -> None:
    text = changed("title: {type: string, ", f"title: {{type: string, {data}, ")
    assert not [mistake for mistake in lint([Document("acme.yaml", text)]) if "too slow" in mistake.message]


def test_an_external_document_is_refused_with_its_line(tmp_path: Path) -> None:
    external = """\
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: Ok.}}
components:
  schemas:
    A:
      type: object
      properties:
        a: {type: string, pattern: '^(a|aa)+$'}
"""
    outcome = generate(write(tmp_path / "spec", {"a.yaml": external}), tmp_path / "made")
    assert outcome.code == 1
    assert outcome.mistakes[0].startswith("a.yaml:14: the pattern '^(a|aa)+$' is too slow: ")
    assert list(tree(tmp_path)) == ["spec/a.yaml"]


def test_a_pattern_that_is_no_text_is_refused() -> None:
    told = lint([Document("acme.yaml", changed("title: {type: string, ", "title: {type: string, pattern: 3, "))])
    assert "acme.yaml:25: is not a regular expression: expected string or bytes-like object, got 'int'" in map(
        str, told
    )


# The analysis against an engine that counts its steps


class _Spent(Exception):
    pass


class _Matcher:
    """A backtracking engine for the patterns below, which counts the places that it visits."""

    def __init__(self, pattern: str, budget: int) -> None:
        self.tree = list(parser.parse(compiled(pattern).pattern))
        self.steps = 0
        self.budget = budget

    def search(self, text: str) -> bool:
        """Return True if the pattern is found.

        Raises:
            _Spent: It takes more steps than the budget allows.
        """
        return any(True for start in range(len(text) + 1) for _ in self.sequence(self.tree, 0, text, start))

    def sequence(self, items: list[Any], number: int, text: str, at: int) -> Iterator[int]:
        self.steps += 1
        if self.steps > self.budget:
            raise _Spent
        if number == len(items):
            yield at
            return
        for end in self.item(*items[number], text, at):
            yield from self.sequence(items, number + 1, text, end)

    def item(self, operator: Any, argument: Any, text: str, at: int) -> Iterator[int]:
        name = str(operator)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            yield from self.repeat(*argument, text, at)
        elif name == "SUBPATTERN":
            yield from self.sequence(list(argument[3]), 0, text, at)
        elif name == "BRANCH":
            for branch in argument[1]:
                yield from self.sequence(list(branch), 0, text, at)
        elif name == "AT":
            if at == (0 if "BEGINNING" in str(argument) else len(text)):
                yield at
        elif at < len(text) and _reads(name, argument, ord(text[at])):
            yield at + 1

    def repeat(self, least: int, most: int, part: Any, text: str, at: int) -> Iterator[int]:
        self.steps += 1
        if most > 0:
            for end in self.sequence(list(part), 0, text, at):
                if end > at or least > 0:
                    yield from self.repeat(max(least - 1, 0), most - 1, part, text, end)
        if least == 0:
            yield at


def _reads(name: str, argument: Any, char: int) -> bool:
    if name == "LITERAL":
        return bool(char == argument)
    if name == "NOT_LITERAL":
        return bool(char != argument)
    assert name == "IN"
    negated = str(argument[0][0]) == "NEGATE"
    hit = any(
        (str(kind) == "LITERAL" and char == value) or (str(kind) == "RANGE" and value[0] <= char <= value[1])
        for kind, value in argument
    )
    return hit is not negated


def _drawn(draw: random.Random, depth: int = 3) -> str:
    """Return a random pattern over few characters."""
    if depth == 0 or draw.random() < 0.2:
        return draw.choice(["a", "b", "[ab]", "[bc]", "c", "[^a]", "-"])
    kind = draw.randrange(5)
    if kind < 2:
        return "".join(_drawn(draw, depth - 1) for _ in range(draw.randint(2, 3)))
    if kind == 2:
        return f"(?:{'|'.join(_drawn(draw, depth - 1) for _ in range(2))})"
    return f"(?:{_drawn(draw, depth - 1)}){draw.choice(['*', '+', '?', '{2}', '{1,3}', '*?', '{0,15}'])}"


LENGTH = 26


def attack(seed: int, examples: int) -> Iterator[str]:
    """Yield the random patterns that are accepted but take more than cubic time on some short text."""
    draw = random.Random(seed)
    for _ in range(examples):
        pattern = f"{draw.choice(['^', '^', ''])}{_drawn(draw)}{draw.choice(['$', '$', 'd'])}"
        try:
            if why_slow(compiled(pattern)):
                continue
        except re.error:
            continue
        for _ in range(6):
            word = "".join(draw.choice("abc-") for _ in range(draw.randint(1, 3)))
            text = "".join(draw.choice("abc-") for _ in range(draw.randint(0, 2))) + word * (LENGTH // len(word)) + "!"
            matcher = _Matcher(pattern, 40 * len(text) ** 3)
            try:
                matcher.search(text)
            except _Spent:
                yield f"the pattern {pattern!r} is accepted, and takes too long on {text!r}"
                break


def test_random_patterns_are_as_fast_as_the_analysis_says() -> None:
    assert list(attack(0, 150)) == []


def test_the_counting_engine_shows_slow_patterns() -> None:
    with pytest.raises(_Spent):
        _Matcher("^(a+)+$", 20_000).search("a" * 26 + "!")
