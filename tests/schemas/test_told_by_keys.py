"""Which variant of a union an object without a tag is: its keys, and the values of a key, say so."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from ottbuild.schemas.publish import published
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.validator import validate
from ottbuild.schemas.variants import fitting, in_words, variant
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.unions import completed, mistakes_in_unions
from tests.selection import for_each

HERE = "#/components/schemas/"


class Loose(Spec):
    """The schemas of a document, without a package."""

    def __init__(self, schemas: dict[str, Node]) -> None:
        super().__init__("loose")
        self.__dict__["_document"] = {"schemas": schemas, "sources": {}, "operations": {}, "files": {}, "reads": {}}

    def resolve(self, ref: str) -> Schema:
        if ref not in self._targets:
            self._targets[ref] = Schema(self.package, ref.removeprefix(HERE))
            self._targets[ref].__dict__["spec"] = self
        return self._targets[ref]


def document(members: dict[str, Node]) -> Document:
    refs = [f"{HERE}{name}" for name in members]
    union = {
        "oneOf": [{"$ref": ref} for ref in refs],
        "discriminator": {"propertyName": "(none)", "mapping": {}},
        "x-untagged": refs,
    }
    return Document("loose.yaml", json.dumps({"components": {"schemas": {"U": union, **members}}}))


def spec_of(members: dict[str, Node]) -> Spec:
    files, _ = completed([document(members)])
    return Loose(files["loose.yaml"])


def thing(*required: str, optional: str = "", **values: list[Any]) -> Node:
    """An object with keys of any value, or of the values that are given."""
    keys = dict.fromkeys([*required, *optional.split(), *values])
    properties = {key: {"type": "string", "enum": values[key]} if key in values else {"type": "string"} for key in keys}
    return {"type": "object", "properties": properties, "required": list(required)}


def words_of(members: dict[str, Node]) -> dict[str, str]:
    union = spec_of(members).schemas["U"]
    return {ref.removeprefix(HERE): in_words(test) for ref, test in union["x-tests"].items()}


def name_of(spec: Spec, data: Any) -> str | None:
    ref = variant(spec, spec.schemas["U"], data)
    return None if ref is None else str(ref["$ref"]).removeprefix(HERE)


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"A": thing("id", optional="x"), "B": thing("link", optional="x")}, {"A": "has 'id'", "B": "has 'link'"}),
        ({"A": thing("id", optional="link"), "B": thing("link")}, {"A": "has 'id'", "B": "has no 'id'"}),
        (
            {"A": thing("x"), "B": thing("x", "y"), "C": thing("x", "z")},
            {"A": "has no 'y' or 'z'", "B": "has 'y'", "C": "has 'z'"},
        ),
        (
            {"A": thing("s", s=["a"]), "B": thing("s", "y", s=["b", "c"]), "C": thing(s=["d"], optional="y")},
            {"A": "has 'a' as 's'", "B": "has 'b' or 'c' as 's'", "C": "has 'd' or nothing as 's'"},
        ),
        (
            {"A": thing("s", "x", s=["a"]), "B": thing("s", "y", s=["a"]), "C": thing("s", s=["b"])},
            {"A": "has 'x'", "B": "has 'y'", "C": "has 'b' as 's'"},
        ),
        ({"A": thing(), "B": thing("x")}, {"A": "has no 'x'", "B": "has 'x'"}),
    ],
    ids=["keys", "a key of both", "more keys", "values", "values of some", "nothing"],
)
def test_the_fewest_facts_that_tell(members: dict[str, Node], words: dict[str, str]) -> None:
    assert words_of(members) == words
    assert list(mistakes_in_unions([document(members)])) == []


OPEN = {"additionalProperties": True}


def test_objects_with_keys_of_any_name_are_told_by_what_they_require() -> None:
    members = {"A": {**thing("id"), **OPEN}, "B": {**thing("link"), **OPEN}}
    assert words_of(members) == {"A": "has 'id' and has no 'link'", "B": "has 'link' and has no 'id'"}
    spec = spec_of(members)
    assert [name_of(spec, data) for data in ({"id": "1", "z": 1}, {"link": "1"}, {"id": "1", "link": "1"}, {})] == [
        "A", "B", None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "members",
    [
        {"A": thing("x", optional="y"), "B": thing("x", optional="z")},
        {"A": thing("s", s=["a", "b"]), "B": thing("s", s=["b", "c"])},
        {"A": thing(s=["a"]), "B": thing(s=["b"])},
        {"A": thing(optional="x"), "B": thing(optional="y")},
    ],
    ids=["the same required keys", "a value of both", "values of optional keys", "only optional keys"],
)
def test_what_nothing_tells_apart_is_refused(members: dict[str, Node]) -> None:
    mistakes = [mistake.message for mistake in mistakes_in_unions([document(members)])]
    assert mistakes == [
        "nothing tells A and B apart; require in each of them a key, or a value of a key, that the others can't have"
    ]


def test_members_of_other_json_types() -> None:
    text = "members without a tag are told apart by their JSON type, and objects by their keys: of arrays, strings and the like there is one at most"
    for other in ({"type": "string"}, {"type": "object"}, {"type": ["string", "null"]}):
        members = {"A": thing("x"), "B": {"type": "string"}, "C": other}
        assert [mistake.message for mistake in mistakes_in_unions([document(members)])] == [text]
    members = {
        "A": thing("x"),
        "B": thing("y"),
        "C": {"type": "string"},
        "D": {"type": "array", "items": {"type": "string"}},
    }
    spec = spec_of(members)
    assert [name_of(spec, data) for data in ({"y": "1"}, "x", ["x"], 1)] == ["B", "C", "D", None]


MEDIA = {"A": thing("id", optional="caption"), "B": thing("link", optional="caption size")}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"id": "1", "link": None}, "A"),  # null is often an absent field
        ({"id": None, "link": None}, None),
        ({"id": "1", "link": "2"}, None),
        ({"caption": "1"}, None),
        ({"size": "1"}, "B"),  # it lacks its link, but can be nothing else
        ({"size": "1", "odd": "2"}, None),
        ({"id": "1", "odd": "2"}, "A"),
    ],
)
def test_data_that_are_not_valid_are_what_they_are_meant_to_be(data: Any, name: str | None) -> None:
    assert name_of(spec_of(MEDIA), data) == name


def problems(members: dict[str, Node], data: Any) -> list[tuple[str, str, str]]:
    spec = spec_of(members)
    return [(one.pointer, one.rule, one.message) for one in validate(spec.resolve(f"{HERE}U"), data)]


KINDS = {"A": thing("s", s=["a"]), "B": thing("s", "y", s=["b"])}


@pytest.mark.parametrize(
    ("members", "data", "found"),
    [
        (MEDIA, {}, ("", "unknown_variant", "is none of these: A has 'id'; B has 'link'")),
        (MEDIA, {"id": "1", "link": "2"}, ("", "unknown_variant", "is A and B at once: A has 'id'; B has 'link'")),
        (MEDIA, {"size": "1"}, ("/link", "required", "is required")),
        (KINDS, {"s": "c"}, ("/s", "unknown_variant", "'c' is not one of 'a' and 'b'")),
        (KINDS, {"z": 1}, ("/s", "required", "is required")),
        (KINDS, {"s": "b"}, ("/y", "required", "is required")),
    ],
)
def test_problems_say_which_keys_tell(members: dict[str, Node], data: Any, found: tuple[str, str, str]) -> None:
    assert problems(members, data) == [found]


def random_members(chance: random.Random) -> dict[str, Node]:
    members: dict[str, Node] = {}
    for name in "ABCD"[: chance.randint(2, 4)]:
        keys = chance.sample("pqrst", chance.randint(0, 4))
        values = {key: chance.sample(["u", "v", "w"], chance.randint(1, 2)) for key in keys if chance.random() < 0.5}
        required = [key for key in keys if chance.random() < 0.6]
        node = thing(*required, optional=" ".join(keys), **values)
        members[name] = {**node, **OPEN} if chance.random() < 0.1 else node
    return members


def random_data(chance: random.Random) -> Iterator[dict[str, Any]]:
    for _ in range(60):
        yield {key: chance.choice("uvwx") for key in chance.sample("pqrst", chance.randint(0, 4))}


@for_each("seed", range(300))
def test_valid_data_are_the_variant_that_they_are_valid_for(seed: int) -> None:
    chance = random.Random(seed)
    members = random_members(chance)
    spec = spec_of(members)
    if list(mistakes_in_unions([document(members)])):
        return
    closed = {
        name: jsonschema.Draft202012Validator({"additionalProperties": False, **node}) for name, node in members.items()
    }
    whole = jsonschema.Draft202012Validator(published(spec.resolve(f"{HERE}U")))
    is_open = any("additionalProperties" in node for node in members.values())
    for data in random_data(chance):
        valid = [name for name, judge in closed.items() if judge.is_valid(data)]
        found = name_of(spec, data)
        assert found in valid or not valid or is_open, (members, data)  # an open object gives way to what it could hold
        assert (found in valid) == whole.is_valid(data), (members, data)
        assert (found in valid) == (not validate(spec.resolve(f"{HERE}U"), data)), (members, data)
        assert is_open or len(valid) < 2
        assert len(fitting(spec, spec.schemas["U"], data)) == 1 or found is None
