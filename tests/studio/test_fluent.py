"""Fluent code is read without being run: all that `to_code` writes, and nothing that could do something."""

from __future__ import annotations

import re
from typing import Any

import pytest

import ottbuild
from ottbuild.payloads.deprecation import silent
from ottbuild.schemas.jsondata import equal
from ottbuild.studio.fluent import Code, NotRead, ranges
from tests.providers.cases import CASES, build

SECRET = re.compile(r'os\.environ\["([^"]+)"\]')


@pytest.mark.slow
def test_every_case_is_rebuilt() -> None:
    wrong = []
    for name in CASES:
        payload = build(name)
        code = ottbuild.to_code(payload)
        try:
            (found,) = Code(code).read()
        except NotRead as refused:
            wrong.append((name, refused.message))
            continue
        wire = payload.to_dict(check=False)
        if SECRET.search(code):  # a secret is read as the name of its variable
            variables: dict[str, Any] = {}
            with silent():
                exec(SECRET.sub(r'"\1"', code), variables)
                wire = variables["payload"].to_dict(check=False)
        if not equal(found.to_dict(check=False), wire):
            wrong.append((name, "differs"))
    assert wrong == []


def refusal(code: str) -> NotRead:
    with pytest.raises(NotRead) as caught:
        Code(code).read()
    return caught.value


START = "from ottbuild import Line\n\n"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("import subprocess", "this import is not read here"),
        ("from os import system", "not read here"),
        ("from ottbuild.cli import main", "not read here"),
        ("from ottbuild import Campaign", "Campaign of ottbuild is not read here"),
        ("from ottbuild import *", "not read here"),
        ("from . import x", "not read here"),
        ("x = __import__('os')", "__import__' is not defined here"),
        ("x = open('/etc/passwd')", "'open' is not defined here"),
        ("x = eval('1')", "'eval' is not defined here"),
        ("x = Line.__class__", "Line has no call __class__"),
        ("x = Line.text('a').__class__.__mro__", "__class__ is no call"),
        ("x = Line.text('a')._state", "_state is no call"),
        ("x = Line.text('a').to_json()", "to_json is no call"),
        ("x = Line.text('a').build()", "build is no call"),
        ("x = Line.Account('token')", "Line has no call Account"),
        ("x = Line.text('a').request()", "request is no call"),
        ("x = Line.text.__globals__", ".__globals__ of a function is not read here"),
        ("x = 'a'.join(['b'])", ".join of 'a' is not read here"),
        ("x = [1].append(2)", ".append of [1] is not read here"),
        ("x = Line('a')", "a call of Line is not read here"),
        ("x = Line.text(*['a'])", "a star is not read here"),
        ("x = Line.text(**{'text': 'a'})", "a star is not read here"),
        ("x = [i for i in [1]]", "a comprehension is not read here"),
        ("x = lambda: 1", "a function is not read here"),
        ("x = f'{1}'", "an f-string is not read here"),
        ("x = 'a' * 10 ** 10", "arithmetic is not read here"),
        ("x = 1 if 2 else 3", "a condition is not read here"),
        ("x = {**{}}", "a dict whose keys are not texts"),
        ("x = (1, 2)", "a tuple is not read here"),
        ("x = b'a'", "not read here"),
        ("x = 1j", "not read here"),
        ("x = ...", "not read here"),
        ("x, y = 1, 2", "not read here"),
        ("Line.text = 1", "not read here"),
        ("x[0] = 1", "not read here"),
        ("x += 1", "this assignment is not read here"),
        ("_x = 1", "an underscore is not read here"),
        ("for x in [1]: pass", "a loop is not read here"),
        ("while True: pass", "a loop is not read here"),
        ("def f(): pass", "a function is not read here"),
        ("class A: pass", "a class is not read here"),
        ("with open('x'): pass", "with is not read here"),
        ("import os\nx = os.system('ls')", ".system of"),
        ("import os\nos.environ['A'] = 'b'", "not read here"),
        ("import os\nx = os.environ", "no message"),
        ("import os\nx = os.environ.get('A')", "not read here"),
        ("x = Line.txt('a')", "Line has no call txt; did you mean 'text'?"),
        ("x = Line.text('a').quickreply(1)", "did you mean 'quick_reply'?"),
        ("x = Line.text()", "text"),
        ("x = Line.text('a', wrong=1)", "wrong"),
        ("x = Messenger.text('a')", "Messenger is not imported; begin with: from ottbuild import Messenger"),
        ("x = 1", "no message yet"),
        ("x =", "this is not Python"),
        ("x = (", "this is not Python"),
        ("x = '\0'", "this is not Python"),
        ("x = " + "(" * 1000, "this is not Python"),
        ("x = " + "-" * 100_000 + "1", "this is not Python"),
        ("x = " + "[" * 150 + "]" * 150, "no message yet"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_everything_else_is_refused(line: str, says: str) -> None:
    assert says in refusal(f"{START}{line}\n").message


def test_what_grows_without_bounds_is_refused() -> None:
    lists = "".join(f"x{i + 1} = [{', '.join([f'x{i}'] * 10)}]\n" for i in range(12))
    assert "this makes more than" in refusal(f"x0 = 'a'\n{lists}").message
    dicts = "".join(f"x{i + 1} = {{'a': x{i}, 'b': x{i}}}\n" for i in range(40))
    assert "this makes more than" in refusal(f"x0 = 'a'\n{dicts}").message
    boxes = "".join(f"x{i + 1} = Line.Flex.box('vertical', [{', '.join([f'x{i}'] * 10)}])\n" for i in range(12))
    assert "this makes more than" in refusal(f"{START}x0 = Line.Flex.text('a')\n{boxes}").message
    texts = f"a = '{'x' * 10_000}'\nb = [{', '.join(['a'] * 300)}]"
    assert "this makes more than" in refusal(texts).message
    chain = "Line.text('a')" + "".join(".quick_reply(x)" for _ in range(50))
    assert "this makes more than" in refusal(f"{START}x = Line.message('{'y' * 50_000}', 'b')\nz = {chain}").message


def test_a_refusal_names_its_place() -> None:
    code = f"{START}# 😀 é\nx = Line.text('é😀'); y = open('x')\n"
    found = refusal(code)
    assert code[found.start : found.end] == "open"
    found = refusal(f"{START}x = Line.text('a'\ny = 2")
    assert found.start >= len(START)


def test_names_and_lists() -> None:
    code = """
import os
import ottbuild
from ottbuild import Line as L, raw

label = "Yes"
parts = [L.message(label, "yes"), L.message("No", "no")]
one = L.confirm("Sure?", parts, alt_text="Sure?")
two = ottbuild.Line.text("Hi")
payloads = [one, two]
"""
    first, second = Code(code).read()
    assert first.to_dict()["template"]["actions"][0]["label"] == "Yes"
    assert second.to_dict() == {"type": "text", "text": "Hi"}


def test_values_are_found_in_the_code() -> None:
    code = f"{START}payload = Line.confirm('Same', [Line.message('Same', 'a'), Line.message('b', 'Same')], alt_text='é😀')\n"
    source = Code(code)
    (payload,) = source.read()
    found = {path: code[start:end] for path, (start, end) in ranges(source.literals, payload.to_dict()).items()}
    assert found["altText",] == "'é😀'"
    assert found["template", "actions", 1, "label"] == "'b'"
    assert found["template", "actions", 0] == "'Same', 'a'"
