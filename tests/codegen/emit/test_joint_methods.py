"""A spec of one's own with a method that sets several fields: as a keyword of the entry point, it takes a tuple."""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

import ottbuild
from tests.codegen.helpers import generate, write
from tests.payloads.probing import lies

SPEC = """\
openapi: 3.1.0
info: {title: Signs, version: v1, x-entry: Signs}
x-sources: {guide: https://signs.example/guide}
paths: {}
components:
  schemas:
    Sign:
      type: object
      description: A sign.
      x-kind: signs.sign
      x-source: guide
      x-builder: {factory: sign, args: [text], methods: {link: [link, url], frame: [width, height, colour]}}
      properties:
        text: {type: string}
        link: {type: string}
        url: {type: string}
        note: {type: string}
        width: {type: integer}
        height: {type: integer}
        colour: {type: string, enum: [red, blue]}
        back:
          $ref: '#/components/schemas/Back'
          x-builder: {flatten: true}
      required: [text]
    Back:
      type: object
      description: The back of a sign.
      x-source: guide
      properties:
        text: {type: string, x-builder: {name: back_text}}
      required: [text]
"""


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("signs")
    run = generate(write(folder / "spec", {"signs.yaml": SPEC}), folder / "pkg_signs")
    assert run.code == 0, run.err
    sys.path.insert(0, str(folder))
    yield importlib.import_module("pkg_signs.signs")
    sys.path.remove(str(folder))


def test_a_joint_method_is_a_keyword_that_takes_a_tuple(signs: ModuleType) -> None:
    sign = signs.Signs.sign
    chain = sign("A").link("Buy", "b").frame(3, None, "red")
    assert sign("A", link=("Buy", "b"), frame=(3, None, "red")) == chain
    assert chain.problems() == ()
    assert sign("A", link=("Buy", "b"), frame=(3, None, "red"), note="n").to_dict()["note"] == "n"
    assert [one.pointer for one in sign("A", width=1, frame=(3, 4, "red")).problems()] == ["/width"]
    with pytest.raises(
        ottbuild.InvalidPayload,
        match=r"/frame: must be a tuple of 3 values, frame=\(width, height, colour\), not one of 2",
    ):
        sign("A", frame=(3, 4))
    hints = inspect.signature(sign).parameters
    assert hints["frame"].annotation == "tuple[int | None, int | None, Literal['red', 'blue'] | None] | None"
    assert [*hints][1:] == ["link", "url", "note", "frame", "width", "height", "colour", "back_text"]


def test_the_table_of_calls_has_the_keyword(signs: ModuleType) -> None:
    assert lies("pkg_signs.signs") == []
    sign = signs.Signs.sign("A", link=("Buy", "b"), frame=(3, 4, "red"))
    assert 'Signs.sign("A").link("Buy", "b").frame(3, 4, "red")' in ottbuild.to_code(sign)


def test_a_wire_name_that_is_the_name_of_a_field_means_that_one(signs: ModuleType) -> None:
    assert signs.Signs.sign("A", back_text="B").to_dict() == {"text": "A", "back": {"text": "B"}}
    with pytest.raises(TypeError, match="only text by position"):
        signs.Signs.sign("A", "B")
