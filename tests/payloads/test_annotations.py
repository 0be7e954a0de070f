"""Annotations can be evaluated, by `typing`, `inspect` and the packages that build on them."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, get_type_hints

import pydantic
import pytest

import ottbuild
from ottbuild import InvalidPayload, Line
from ottbuild.catalog import providers
from tests.contract.factories import factories

PACKAGES = sorted(providers().values())


def classes(module: ModuleType) -> list[type]:
    return [one for one in vars(module).values() if isinstance(one, type) and one.__module__ == module.__name__]


def calls(package: str) -> Iterator[Callable[..., Any]]:
    """Yield the calls of a provider that are generated."""
    yield from (call for call in factories().values() if call.__module__.startswith(f"{package}."))
    for name in ("builders", "operations", "models"):
        for cls in classes(import_module(f"{package}.{name}")):
            members = vars(cls)
            yield from (one for key, one in members.items() if inspect.isfunction(one) and key[:1] != "_")
            if "__init__" in members:
                yield members["__init__"]


@pytest.mark.parametrize("package", PACKAGES)
def test_the_hints_of_every_generated_call_can_be_had(package: str) -> None:
    for call in calls(package):
        hints = get_type_hints(call)
        assert hints.keys() >= {one.name for one in inspect.signature(call).parameters.values()} - {"self"}
    for name in ("builders", "operations", "models"):
        for cls in classes(import_module(f"{package}.{name}")):
            get_type_hints(cls)


@pytest.mark.parametrize("name", sorted({*ottbuild.__all__} - {*providers()}))
def test_the_hints_of_every_public_name_can_be_had(name: str) -> None:
    public = getattr(ottbuild, name)
    if isinstance(public, type):
        members = [one for key, one in vars(public).items() if inspect.isfunction(one) and key[:1] != "_"]
        for member in members:
            get_type_hints(member)
    elif callable(public):
        get_type_hints(public)


def test_signatures_show_what_is_required_and_nothing_else() -> None:
    signature = inspect.signature(Line.buttons, eval_str=True)
    assert signature.parameters["text"].default is inspect.Parameter.empty
    assert signature.parameters["alt_text"].default is inspect.Parameter.empty
    assert signature.parameters["alt_text"].annotation is str
    assert not {"more", "others"} & signature.parameters.keys()
    assert [*inspect.signature(Line.text("x").sender).parameters] == ["name", "icon_url"]


def test_pydantic_validates_the_arguments_of_a_call() -> None:
    validated = pydantic.validate_call(config=pydantic.ConfigDict(arbitrary_types_allowed=True))
    location = validated(Line.location)
    assert location("Shop", "Main Street 1", latitude="1.5", longitude=2).to_dict()["latitude"] == 1.5  # type: ignore[arg-type]
    with pytest.raises(pydantic.ValidationError, match="alt_text\\n  Missing required keyword only argument"):
        validated(Line.buttons)("x")  # type: ignore[call-arg]
    with pytest.raises(InvalidPayload):
        validated(ottbuild.parse)("line.message", "[]")


def test_annotations_load_nothing_before_they_are_evaluated() -> None:
    program = "import sys; from ottbuild import Line; print({'attrs', 'decimal'} & {*sys.modules})"
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "set()\n"
