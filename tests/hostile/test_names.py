"""Names: no word of a spec collides with another, or with a name of generated code, whatever the word is."""

from __future__ import annotations

import ast
import builtins
import importlib
import itertools
import json
import keyword
import random
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from functools import cache, partial
from inspect import signature
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from tokenize import NAME, generate_tokens
from typing import Any
from unittest.mock import patch

import pytest
from cattrs.gen import make_dict_structure_fn, make_dict_structure_fn_from_attrs

import ottbuild_codegen
import ottbuild_codegen.load
from ottbuild.code.writer import to_code
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.builder import Builder, Part
from ottbuild.payloads.calls import Call, all_entries, found
from ottbuild.payloads.model import ListModel, Model
from ottbuild.payloads.reading import parse
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild_codegen.emit.render import render
from ottbuild_codegen.spec.identifiers import KEYWORDS, REQUEST_ARGUMENTS, RESERVED
from ottbuild_codegen.spec.names import Answer
from ottbuild_codegen.spec.source import Document, SpecError
from tests.codegen.helpers import SPEC, generate, write

TEMPLATES = Path(ottbuild_codegen.__file__).parent / "templates"
LOWER = re.compile(r"[a-z][a-z0-9_]*")
UPPER = re.compile(r"[A-Z][A-Za-z0-9]*")

# The words


@cache
def words() -> tuple[str, ...]:
    """Return every word that generated code, its runtime or Python has a meaning for."""
    found: set[str] = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *dir(Model), *dir(ListModel)}
    found |= {*dir(Builder), *dir(Part), *dir(Sendable), "attr_dict", "mro"}
    found |= {*signature(make_dict_structure_fn).parameters, *signature(make_dict_structure_fn_from_attrs).parameters}
    for template in TEMPLATES.glob("*.py.jinja2"):
        found |= {*re.findall(r"[^\W\d]\w*", template.read_text("utf-8"))}
    document = Document("acme.yaml", SPEC)
    for path, text in rendered(document, answer([document]), "sample").items():
        if path.endswith(".py"):
            found |= {token.string for token in generate_tokens(StringIO(text).readline) if token.type == NAME}
    found |= {f"wire_{name}" for name in ("link", "inner", "wire")} | {f"{name}_meaning" for name in found}
    return tuple(sorted(found))


def answer(documents: list[Document]) -> Answer:
    """Return Python names such as datamodel-code-generator gives; asking it takes a second."""
    return {
        document.name: {
            name: {"fields": {wire: snake(wire) for wire in node.get("properties", {})}}
            for name, node in document.schemas.items()
        }
        for document in documents
    }


def snake(wire: str) -> str:
    return "_".join(re.findall(r"[A-Z]*[a-z0-9]+|[A-Z]+", wire)).lower()


def rendered(document: Document, names: Answer, package: str) -> dict[str, str]:
    """Return the generated files of one document, not formatted."""
    with (
        patch.object(ottbuild_codegen.load, "read_specs", lambda _: [document]),
        patch.object(ottbuild_codegen.load, "find_answer", lambda *_: names),
        patch("ottbuild_codegen.emit.render.formatted", lambda files: files),
    ):
        return render(ottbuild_codegen.load.load(Path("spec"), package))


# The specs

PATTERN = "^[a-z]+[0-9]*$"
TYPES: dict[str, tuple[dict[str, Any], Any, Any]] = {
    "text": ({"type": "string", "maxLength": 9}, "t{}", "0123456789"),
    "pattern": ({"type": "string", "pattern": PATTERN, "minLength": 2}, "abc{}", "-"),
    "size": ({"type": "string", "maxLength": 9, "x-length-unit": "grapheme"}, "g{}", "0123456789"),
    "number": ({"type": "integer", "minimum": 0}, 0, -1),
    "flag": ({"type": "boolean"}, True, "perhaps"),
    "texts": ({"type": "array", "items": {"type": "string"}}, ["a{}", "b"], [1]),
    "named": ({"type": "array", "items": {"type": "string", "pattern": PATTERN}, "maxItems": 3}, ["a{}"], ["-"]),
    "numbers": ({"type": "array", "minItems": 1, "items": {"type": "integer"}}, [0, 2], ["x"]),
    "map": ({"type": "object", "additionalProperties": {"type": "string"}}, {"k": "m{}"}, {"k": 1}),
    "open": ({"type": ["integer", "string"]}, "i{}", 1.5),
    "known": (
        {"type": "string", "x-values": [{"value": "old", "deprecated": {"use": "new"}}, {"value": "new"}]},
        "k{}",
        7,
    ),
}
"""Kind of a field -> its schema, a good value with a place for a number, and a bad one."""


def good(kind: str, number: int) -> Any:
    value = TYPES[kind][1]
    if kind == "number":
        return number
    if kind == "numbers":
        return [number, number + 1]
    return json.loads(json.dumps(value).replace("{}", str(number)))


def fields(rng: random.Random, names: list[str], taken: int = 0) -> dict[str, Any]:
    """Return properties with these names, each of a kind of its own as far as there are kinds."""
    kinds = rng.sample([*TYPES], len(TYPES))
    return {name: {**TYPES[kind][0]} for name, kind in zip(names, itertools.cycle(kinds), strict=False)}


def spec(rng: random.Random) -> dict[str, Any]:
    """Return a spec whose names are all drawn from the words."""
    lower = [word for word in words() if LOWER.fullmatch(word)]
    upper = sorted({word for word in (f"{word[:1].upper()}{word[1:]}" for word in words()) if UPPER.fullmatch(word)})
    usable = [word for word in lower if word not in RESERVED]
    wires = {snake(word).rstrip("_"): word for word in rng.sample(words(), len(words())) if snake(word)[:1].isalpha()}
    props = iter([wires[name] for name in rng.sample(sorted(wires), 60)])
    members = iter(rng.sample(usable, 30))
    *classes, entry = rng.sample([name for name in upper if name not in KEYWORDS and not name.endswith("Builder")], 11)
    message, part, chip, item, link, union, reply, row, error, group = classes

    def some(count: int) -> list[str]:
        return list(itertools.islice(props, count))

    def ref(name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{name}"}

    of_part, of_link, of_message, of_reply = some(11), some(3), some(13), some(4)
    meaning = f"{of_reply[0].strip('_')}_meaning"
    if meaning in of_reply:  # one key of a mapping can't be there twice
        of_reply[of_reply.index(meaning)] = some(1)[0]
    nested = next(members)
    flat = f"wire_{nested}"
    needed = rng.sample(of_part, 5)
    bound: dict[str, Any] = {"x-source": "guide", "type": "object"}
    arrays = {name: some(1)[0] for name in ("cards", "rows", "chips")}
    arguments = [word for word in lower if word not in KEYWORDS | REQUEST_ARGUMENTS]
    header, query, key, token = rng.sample(arguments, 4)
    first = of_message[0]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1", "x-entry": entry},
        "x-sources": {"guide": "https://names.example/guide"},
        "servers": [{"url": "https://names.example"}],
        "security": [{token: [], key: []}],
        "paths": {
            "/send": {
                "post": {
                    "operationId": rng.choice(lower),
                    "parameters": [
                        {"name": "X-One", "in": "header", "x-name": header, "schema": {"type": "string"}},
                        {"name": "two", "in": "query", "required": True, "x-name": query, "schema": {"type": "string"}},
                    ],
                    "requestBody": {"content": {"application/json": {"schema": ref(message)}}},
                    "responses": {"200": {"content": {"application/json": {"schema": ref(reply)}}}},
                }
            }
        },
        "components": {
            "securitySchemes": {
                token: {"type": "http", "scheme": "bearer"},
                key: {"type": "apiKey", "in": "header", "name": "X-Key"},
            },
            "schemas": {
                message: bound
                | {
                    "x-kind": "acme.message",
                    "x-builder": {
                        "factory": next(members),
                        "args": of_message[:2],
                        "methods": {next(members): of_message[2:4]},
                    },
                    "properties": {
                        **fields(rng, of_message),
                        arrays["cards"]: {
                            "type": "array",
                            "items": ref(union),
                            "x-builder": {"items": {part: next(members), chip: next(members)}},
                        },
                        arrays["rows"]: {"type": "array", "items": ref(row), "x-builder": {"item": next(members)}},
                        arrays["chips"]: {
                            "type": "array",
                            "items": {"type": "string"},
                            "x-builder": {"item": next(members)},
                        },
                        "link": {**ref(link), "x-name": next(members), "x-builder": {"flatten": True}},
                    },
                    "required": of_message[:2],
                    "allOf": [
                        {
                            "description": "Two go together.",
                            "if": {"required": [first], "properties": {first: {"const": "never"}}},
                            "then": {"required": [of_message[5]]},
                        }
                    ],
                },
                part: bound
                | {
                    "x-builder": {"factory": next(members), **({"group": group} if rng.random() < 0.5 else {})},
                    "properties": {
                        "kind_of": {"type": "string", "const": "part"},
                        **fields(rng, of_part),
                        "nested": {**ref(item), "x-name": nested, "x-builder": {"flatten": True}},
                        "flat": {"type": "string", "x-name": flat},
                    },
                    "required": ["kind_of", *needed],
                },
                item: bound | {"properties": fields(rng, some(4))},
                link: bound | {"properties": fields(rng, of_link)},
                chip: bound
                | {
                    "x-builder": {"factory": next(members)},
                    "properties": {"kind_of": {"type": "string", "const": "chip"}, **fields(rng, some(5))},
                    "required": ["kind_of"],
                },
                row: bound | {"properties": fields(rng, some(6))},
                union: {
                    "x-source": "guide",
                    "oneOf": [ref(part), ref(chip)],
                    "discriminator": {
                        "propertyName": "kind_of",
                        "mapping": {"part": ref(part)["$ref"], "chip": ref(chip)["$ref"]},
                    },
                },
                reply: bound
                | {
                    "x-kind": "acme.reply",
                    "properties": {
                        of_reply[0]: {"type": "string", "x-values": [{"value": "ok"}]},
                        meaning: {"type": "string"},
                        of_reply[1]: {"type": "array", "items": ref(error), "x-key": of_reply[2]},
                    },
                },
                error: bound
                | {
                    "properties": {of_reply[2]: {"type": "string"}, of_reply[3]: {"type": "string"}},
                    "required": [of_reply[2]],
                },
            },
        },
    }


# What is expected of the generated code


def faults(data: dict[str, Any], folder: Path, package: str) -> Iterator[str]:
    """Yield what goes wrong with a spec that has no mistake but its names."""
    document = Document("acme.yaml", "")
    document.data, document.mistakes = data, []
    try:
        files = rendered(document, answer([document]), package)
    except SpecError as error:
        if not all("x-name" in mistake.message or "called" in mistake.message for mistake in error.mistakes):
            yield f"refused: {error}"
        return
    except Exception as error:
        yield f"the generator fails: {error!r}"
        return
    for path, text in files.items():
        target = folder / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.invalidate_caches()
            yield from _faults_of_calls(f"{package}.acme", data)
    except Exception as error:
        trace = error.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        yield f"{error!r} in {trace and trace.tb_frame.f_code.co_filename}:{trace and trace.tb_lineno}"
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]


def _faults_of_calls(package: str, data: dict[str, Any]) -> Iterator[str]:
    for name in ("models", "operations", "_checks", "_readers", "builders"):
        importlib.import_module(f"{package}.{name}")
    entry = getattr(importlib.import_module(package), data["info"]["x-entry"])
    schemas = data["components"]["schemas"]
    message = next(iter(schemas))
    for made in all_entries(package):
        call = made.call
        factory = _member(entry, call.name.split(".")[1:])
        wanted, given = _arguments(schema_of(package, call.component), call)
        start = factory(**given)
        chains = [(start, wanted, "")]
        for method in made.methods if made.builder else ():
            about = schema_of(package, method.component or message)
            more, values = _arguments(about, method, 50)
            if not values:
                continue
            many = [param for param in method.params if param.many]
            if many:
                chain = getattr(start, method.name)(*values[many[0].name])
            else:
                chain = getattr(start, method.name)(**values)
            chains.append((chain, {**wanted, **more}, method.name))
        for payload, places, name in chains:
            wire = payload.to_dict(check=False)
            for path, value in places.items():
                if found(wire, path) != value:
                    yield f"{call.name} {name}: {path} is {found(wire, path)!r}, not {value!r}"
            if payload.problems():
                yield f"{call.name} {name}: a good payload has problems: {payload.problems()}"
                continue
            if payload.build().to_dict() != wire or payload.to_dict() != wire:
                yield f"{call.name} {name}: the model differs"
            if not schema_of(package, call.component).accepts(wire):
                yield f"{call.name} {name}: the fast check refuses a good payload"
            space: dict[str, Any] = {}
            code = re.sub("^from ottbuild import (.*)$", partial(_imported, package), to_code(payload), flags=re.M)
            exec(compile(code, "to_code", "exec"), space)
            if json.dumps(space["payload"].to_dict()) != json.dumps(wire):
                yield f"{call.name} {name}: to_code makes another payload"
        for param in call.params:
            bad = _bad(schema_of(package, call.component), param.place or ())
            if bad is not None and not factory(**{**given, param.name: bad}).problems():
                yield f"{call.name}: a bad {param.name} passes"
    sent = next(made for made in all_entries(package) if made.builder)
    payload = _member(entry, sent.call.name.split(".")[1:])(**_arguments(schema_of(package, message), sent.call)[1])
    (operation,) = schema_of(package, message).spec.operations.values()
    arguments = operation["arguments"]
    request = payload.request(**{name: f"value-{place}" for place, name in enumerate(arguments)})
    for place, (name, node) in enumerate(arguments.items()):
        shown = request.headers.get(node["key"], "") if node["in"] == "header" else request.url
        if f"value-{place}" not in shown:
            yield f"request(): {name} is not sent"
    reply = schema_of(package, next(name for name in schemas if schemas[name].get("x-kind") == "acme.reply"))
    keys = [*schemas[reply.name]["properties"]]
    item = [*schemas[schemas[reply.name]["properties"][keys[2]]["items"]["$ref"].rpartition("/")[2]]["properties"]]
    answered = {keys[0]: "ok", keys[1]: "meant", keys[2]: [{item[0]: "a", item[1]: "b"}]}
    if parse(reply, answered).to_dict() != answered:
        yield "an answer differs"


def _member(owner: Any, names: list[str]) -> Any:
    for name in names:
        owner = getattr(owner, name)
    return owner


def _node(schema: Schema, path: tuple[str | int, ...]) -> dict[str, Any]:
    """Return the schema at a place below another."""
    node = schema.node
    for step in path:
        node = node["items"] if step == 0 else node["properties"][step]
        if "$ref" in node:
            target = schema.spec.resolve(node["$ref"]).node
            node = target
    return dict(node)


def _kind(node: dict[str, Any]) -> str | None:
    """Return the kind of a field."""
    for kind, (wanted, _, _) in TYPES.items():
        if all(node.get(key) == value for key, value in wanted.items()):
            return kind
    return None


def _imported(package: str, line: re.Match[str]) -> str:
    """Return the imports of a line: what is no part of the package comes from ottbuild itself."""
    own = importlib.import_module(package)
    return "\n".join(
        f"from {package if hasattr(own, name) else 'ottbuild'} import {name}" for name in line[1].split(", ")
    )


def _arguments(schema: Schema, call: Call, start: int = 0) -> tuple[dict[tuple[str | int, ...], Any], dict[str, Any]]:
    """Return the values at their places, and the arguments of a call, each with a value of its own."""
    places: dict[tuple[str | int, ...], Any] = {}
    given: dict[str, Any] = {}
    for number, param in enumerate(call.params, start):
        node = _node(schema, (param.place or ())[len(call.at) :])
        kind = _kind(node)
        if kind is None and node.get("type") == "string":
            kind = "text"
        if kind is None:
            continue
        value = [good(kind, number)] if param.many else good(kind, number)
        given[param.name] = value
        places[param.place or ()] = value[0] if param.many else value
    return places, given


def _bad(schema: Schema, place: tuple[str | int, ...]) -> Any:
    kind = _kind(_node(schema, place))
    return TYPES[kind][2] if kind else None


def attack(seed: int, examples: int) -> Iterator[str]:
    """Generate specs with names drawn from the words of generated code, and yield every fault."""
    rng = random.Random(seed)
    with TemporaryDirectory() as folder:
        for number in range(examples):
            state = rng.getrandbits(64)
            for fault in faults(spec(random.Random(state)), Path(folder), f"hostile_names_{seed}_{number}"):
                yield f"{state}: {fault}"


# The tests

EXAMPLES = 12


@pytest.mark.slow
def test_specs_of_words_that_generated_code_uses_work() -> None:
    assert list(attack(15, EXAMPLES)) == []


def acme(schemas: dict[str, Any], **more: Any) -> dict[str, Any]:
    info = {"title": "Acme", "version": "1", "x-entry": "Acme"}
    components = {"schemas": {name: {"x-source": "guide", **node} for name, node in schemas.items()}}
    sources = {"guide": "https://names.example/guide"}
    return {"openapi": "3.1.0", "info": info, "x-sources": sources, "paths": {}, "components": components, **more}


def text(**limits: Any) -> dict[str, Any]:
    return {"type": "string", **limits}


def made(tmp_path: Path, package: str, monkeypatch: pytest.MonkeyPatch, *documents: tuple[str, dict[str, Any]]) -> Any:
    """Generate specs with the whole generator, and return the module of the first."""
    folder = write(tmp_path / "spec", {name: json.dumps(data) for name, data in documents})
    outcome = generate(folder, tmp_path / package)
    assert outcome.code == 0, outcome.err
    monkeypatch.syspath_prepend(tmp_path)
    return importlib.import_module(f"{package}.{documents[0][0].partition('.')[0]}")


def test_names_that_differ_in_case_or_signs_stay_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def union(*members: str) -> dict[str, Any]:
        refs = {name.lower() + str(place): f"#/components/schemas/{name}" for place, name in enumerate(members)}
        return {
            "oneOf": [{"$ref": ref} for ref in refs.values()],
            "discriminator": {"propertyName": "kind_of", "mapping": refs},
        }

    def member(tag: str, limit: int) -> dict[str, Any]:
        fields = {"kind_of": text(const=tag), "a": text(maxLength=limit)}
        return {
            "type": "object",
            "properties": fields,
            "required": ["kind_of", "a"],
            "x-builder": {"factory": f"make_{tag}"},
        }

    schemas = {
        "FooBar": union("One"),
        "Foobar": union("Two"),
        "FOOBAR": union("Three"),
        "One": member("one0", 1),
        "Two": member("two0", 2),
        "Three": member("three0", 3),
        "Whole": {
            "type": "object",
            "x-kind": "acme.whole",
            "x-builder": {"factory": "whole"},
            "properties": {
                name: {"$ref": f"#/components/schemas/{target}"}
                for name, target in {"a": "FooBar", "b": "Foobar", "c": "FOOBAR"}.items()
            },
        },
        # a base of Message, and the builder of AnyMessage
        "Message": {
            "oneOf": [{"$ref": "#/components/schemas/Left"}],
            "discriminator": {"propertyName": "kind_of", "mapping": {"left": "#/components/schemas/Left"}},
            "x-kind": "acme.message",
            "x-builder": {"shared": ["to"]},
        },
        "Left": {
            "type": "object",
            "x-builder": {"factory": "left"},
            "properties": {"kind_of": text(const="left"), "to": text(maxLength=3)},
            "required": ["kind_of"],
        },
        "AnyMessage": {
            "type": "object",
            "x-kind": "acme.any_message",
            "x-builder": {"factory": "any_message"},
            "properties": {"to": text(maxLength=5), "at": text()},
        },
        # the constant of `Deprecated...`, and the one of a field; the constant of the choice and of a component
        "DeprecatedColor": {
            "type": "object",
            "x-builder": {"factory": "deprecated_color"},
            "properties": {"color": text(**{"x-values": [{"value": "old", "deprecated": {"use": "new"}}]})},
        },
    }
    entry = made(tmp_path, "names_apart", monkeypatch, ("acme.json", acme(schemas))).Acme
    whole = entry.whole().a(entry.make_one0("1")).b(entry.make_two0("22")).c(entry.make_three0("333"))
    assert [whole.to_dict()[key]["a"] for key in "abc"] == ["1", "22", "333"]
    accepts = schema_of("names_apart.acme", "Whole").accepts
    for key, size in {"a": 1, "b": 2, "c": 3}.items():
        wire = whole.to_dict()
        wire[key]["a"] = "x" * (size + 1)
        assert not accepts(wire), key
    assert entry.whole().a(entry.make_two0("2")).problems()
    assert entry.any_message().to("12345").at("b").to_dict() == {"to": "12345", "at": "b"}
    assert entry.left().to("123").to_dict() == {"kind_of": "left", "to": "123"}
    assert entry.left().to("1234").problems()
    with pytest.warns(DeprecationWarning, match="color old"):
        entry.deprecated_color(color="old")


@pytest.mark.parametrize("word", ["Account", "None"])
def test_a_group_can_have_the_name_of_what_every_provider_has(word: str, tmp_path: Path) -> None:
    data = spec(random.Random(word))
    parts = [node for node in data["components"]["schemas"].values() if "factory" in node.get("x-builder", {})]
    for part in parts[1:]:  # not the message
        part["x-builder"]["group"] = word
    assert list(faults(data, tmp_path, f"names_group_{word}")) == []
    code = (tmp_path / f"names_group_{word}" / "acme" / "builders.py").read_text("utf-8")
    assert f"class {word}_:" in code


def test_what_is_imported_twice_and_later_needs_no_name_of_a_spec(tmp_path: Path) -> None:
    data = spec(random.Random("Later"))
    data["info"]["x-entry"] = "Later"
    for node in data["components"]["schemas"].values():
        if "factory" in node.get("x-builder", {}):
            node["properties"]["models"] = {"type": "string"}
    assert list(faults(data, tmp_path, "names_later")) == []
    assert "_models = models" in (tmp_path / "names_later" / "acme" / "builders.py").read_text("utf-8")


@pytest.mark.slow
def test_components_of_several_files_stay_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules refer to other providers by `_` and the name of the file, which can be a name of the generated code."""
    stems = [
        "checks",
        "of",
        "tag",
        "tags",
        "complete",
        "fill",
        "operations",
        "models",
        "foo",
        "typed",
        "table",
        "names",
    ]
    size = {stem: place + 1 for place, stem in enumerate(stems)}
    documents = []
    for stem in stems:
        part = {
            "type": "object",
            "x-builder": {"factory": "make"},
            "properties": {"a": text(maxLength=size[stem])},
            "required": ["a"],
        }
        data = acme({"Kinds": part, "Part": {**part, "x-builder": {"factory": "make_part"}}})
        data["info"]["x-entry"] = f"E{stem}"
        documents.append((f"{stem}.json", data))
    properties = {stem: {"$ref": f"{stem}.json#/components/schemas/Kinds"} for stem in stems}
    own = {
        "Foo": {"type": "object", "x-builder": {"factory": "foo"}, "properties": {"b": text()}, "required": ["b"]},
        "Whole": {
            "type": "object",
            "x-kind": "acme.whole",
            "x-builder": {"factory": "whole"},
            "properties": {**properties, "own": {"$ref": "#/components/schemas/Foo"}},
        },
    }
    module = made(tmp_path, "names_files", monkeypatch, ("acme.json", acme(own)), *documents)
    whole = module.Acme.whole().own(module.Acme.foo("b"))
    for stem in stems:
        entry = getattr(importlib.import_module(f"names_files.{stem}"), f"E{stem}")
        part = entry.make("x" * size[stem])
        assert entry.make("x" * (size[stem] + 1)).problems()
        whole = getattr(whole, stem)(part)
    wire = {**{stem: {"a": "x" * size[stem]} for stem in stems}, "own": {"b": "b"}}
    assert whole.to_dict() == whole.build().to_dict() == wire
    accepts = schema_of("names_files.acme", "Whole").accepts
    assert accepts(wire)
    for stem in stems:
        assert not accepts({**wire, stem: {"a": "x" * (size[stem] + 1)}}), stem


def test_objects_inside_each_other_have_variables_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flat = {"x-builder": {"flatten": True}}
    schemas = {
        "Part": {
            "type": "object",
            "x-builder": {"factory": "part"},
            "properties": {
                "a": {"$ref": "#/components/schemas/Outer", **flat},
                "a_b": {"$ref": "#/components/schemas/Other", **flat},
                "wire_a": text(),
                "wire_a_b": text(),
                "wire": text(),
                "valid": text(maxLength=1),
                "x": {"type": "array", "items": text(pattern="^[a-z]$"), "maxItems": 2},
                "type_of": text(),
            },
        },
        "Outer": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Inner", **flat}, "o": text()}},
        "Inner": {"type": "object", "properties": {"i": text()}},
        "Other": {"type": "object", "properties": {"e": text()}},
    }
    part = made(tmp_path, "names_inner", monkeypatch, ("acme.json", acme(schemas))).Acme.part
    names = {"o": "o", "i": "i", "e": "e", "wire_a": "1", "wire_a_b": "2", "wire": "3", "valid": "4", "type_of": "5"}
    wire = part(**names, x=["p", "q"]).to_dict()
    assert wire == {
        "a": {"b": {"i": "i"}, "o": "o"},
        "a_b": {"e": "e"},
        "wire_a": "1",
        "wire_a_b": "2",
        "wire": "3",
        "valid": "4",
        "x": ["p", "q"],
        "type_of": "5",
    }
    assert part(x=["P"]).problems()
    assert part(valid="44").problems()


@pytest.mark.parametrize(
    ("schemas", "says"),
    [
        (
            {
                "Part": {
                    "type": "object",
                    "x-builder": {"factory": "part"},
                    "properties": {
                        "id": text(),
                        "inner": {"$ref": "#/components/schemas/Inner", "x-builder": {"flatten": True}},
                    },
                },
                "Inner": {"type": "object", "properties": {"id": text()}},
            },
            "two arguments of part() are called 'id'",
        ),
        ({"Part": {"type": "object", "properties": {"a-b": text(**{"x-name": "ab"}), "ab": text()}}}, "'ab' is taken"),
        ({"Part": {"type": "object", "properties": {"ﬁ": text(), "fi": text()}}}, "'fi' is taken"),
        ({"Part": {"type": "object", "properties": {"": text()}}}, "can't be a Python name"),
        ({"Part": {"type": "object", "properties": {"_": text()}}}, "can't be a Python name"),
        ({"Part": {"type": "object", "properties": {"_1": text()}}}, "can't be a Python name"),
        ({"None": {"type": "object", "properties": {"a": text()}}}, "can't name a class"),
    ],
)
def test_names_that_only_the_author_can_settle_are_refused(schemas: dict[str, Any], says: str) -> None:
    document = Document("acme.yaml", json.dumps(acme(schemas), indent=1))
    with pytest.raises(SpecError, match=re.escape(says)) as caught:
        rendered(document, {"acme.yaml": {}}, "names_refused")
    assert all(mistake.line > 1 for mistake in caught.value.mistakes)


@pytest.mark.parametrize("word", sorted(RESERVED))
def test_a_reserved_word_gets_an_underscore_and_is_refused_where_it_was_chosen(word: str) -> None:
    if not LOWER.fullmatch(word):
        return
    part: dict[str, Any] = {"type": "object", "x-builder": {"factory": "part"}, "properties": {word: text()}}
    document = Document("acme.yaml", json.dumps(acme({"Part": part})))
    assert f"{word}_: str | None" in rendered(document, {"acme.yaml": {}}, "names_word")["acme/models.py"]
    part["properties"] = {"a": text(**{"x-name": word})}
    for chosen in (part, {**part, "properties": {"a": text()}, "x-builder": {"factory": word}}):
        document = Document("acme.yaml", json.dumps(acme({"Part": chosen})))
        with pytest.raises(SpecError, match=f"'{word}' is reserved: .*, such as '{word}_'"):
            rendered(document, {"acme.yaml": {}}, "names_word")


def test_two_files_of_one_package_are_refused(tmp_path: Path) -> None:
    data = acme({"Part": {"type": "object", "properties": {"a": text()}}})
    other = json.loads(json.dumps(data))
    other["info"]["x-entry"] = "Other"
    folder = write(tmp_path / "spec", {"acme.json": json.dumps(data), "acme.yaml": json.dumps(other)})
    outcome = generate(folder, tmp_path / "names_twins")
    assert outcome.code == 1
    assert "acme.yaml:1: the package 'acme' would be made of acme.json as well" in outcome.err


# Texts

FLAG = "__import__('builtins').__dict__.__setitem__('canary', 1)"
TEXTS = (
    f'"""\n{FLAG}\n"""',
    f"'''\n{FLAG}\n'''",
    f'\\"""\n{FLAG}\n',
    f'"\n{FLAG}\n"',
    f"'\r{FLAG}\r'",
    f"\n{FLAG}\n#",
    f"a\x0c{FLAG}",
    f"a\u2028{FLAG}\u2029{FLAG}\x85{FLAG}\x0b{FLAG}\x1c",
    "\\N{BULLET} \\N{no such} \\x \\u12 \\U0001 \\0 {0} {x!r} %s",
    'ends with quotes""""',
    'a quote before the stop".',
    "ends with backslashes \\\\\\",
    f"{{{{ 7 * 7 }}}} {{% set x = 1 %}} {{# {FLAG} #}}",
    "marks \ue000x\ue002 \ue001y\ue002",
    "\ufeff\u202e\u2066 \xad",
)


def texts_in(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from texts_in(item)
    elif isinstance(data, str):
        yield data


@pytest.mark.parametrize("attack_text", TEXTS)
def test_texts_of_a_spec_are_data(attack_text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every text that is no name: descriptions, values, examples, error texts, tags, kinds of keys."""
    about = {"description": attack_text}
    entry = {"value": attack_text, "description": attack_text, "deprecated": {"use": attack_text}}
    part = {
        "type": "object",
        "x-builder": {"factories": {"part": {"description": attack_text, "set": {attack_text: attack_text}}}},
        **about,
        "properties": {
            "kind_of": {"type": "string", "const": attack_text, **about},
            attack_text: {"type": "string", "x-name": "wire", "x-also": [f"{attack_text}!"], **about},
            "choice": {"type": "string", "enum": [attack_text, "b"], "examples": [attack_text], **about},
            "known": {"type": "string", "x-values": [entry], "deprecated": True, "x-deprecated": {"use": attack_text}},
            "pattern": {
                "type": "string",
                "pattern": re.escape(attack_text),
                "x-errors": {"pattern": {"message": attack_text}},
            },
            "address": {"type": "string", "format": "uri", "x-uri": {"refused": attack_text}},
            "default": {"type": "string", "default": attack_text},
        },
        "required": ["kind_of"],
        "allOf": [{**about, "if": {"required": ["choice"]}, "then": {"required": [attack_text], **about}}],
    }
    other = {"type": "object", "properties": {"kind_of": text(const="other")}, "required": ["kind_of"]}
    schemas = {
        "Part": part,
        "Other": other,
        "Choice": {
            **about,
            "oneOf": [{"$ref": "#/components/schemas/Part"}, {"$ref": "#/components/schemas/Other"}],
            "discriminator": {
                "propertyName": "kind_of",
                "mapping": {attack_text: "#/components/schemas/Part", "other": "#/components/schemas/Other"},
            },
        },
        "Whole": {
            "type": "object",
            "x-kind": "acme.whole",
            "x-builder": {"factory": "whole"},
            "properties": {"choice": {"$ref": "#/components/schemas/Choice", **about}},
            "x-check": [{"rule": "count", "where": {attack_text: attack_text}, "max": 3}],
        },
    }
    data = acme(schemas)
    data["info"] |= {"title": attack_text, "description": attack_text}
    document = Document("acme.yaml", "")
    document.data, document.mistakes, document.folder = data, [], f"spec{attack_text}"
    document.file = f"acme{attack_text}.yaml"
    names = {"acme.yaml": {name: {"fields": {}} for name in schemas}}
    files = rendered(document, names, "names_texts")
    for path, source in files.items():
        if path.endswith(".py"):
            found = {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
            assert "__import__" not in found, path
            target = tmp_path / "names_texts" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(source, "utf-8")
    (tmp_path / "names_texts" / "acme" / "spec.json").write_text(files["acme/spec.json"], "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith("names_texts")]:
        monkeypatch.delitem(sys.modules, name)
    module = importlib.import_module("names_texts.acme")
    for name in ("models", "_checks", "_readers"):
        importlib.import_module(f"names_texts.acme.{name}")
    assert not hasattr(builtins, "canary")
    assert {attack_text, *texts_in(schemas["Part"]["allOf"])} <= {*texts_in(json.loads(files["acme/spec.json"]))}
    sample = module.Acme.whole().choice(module.Acme.part(choice=attack_text))
    wire = {"choice": {"kind_of": attack_text, attack_text: attack_text, "choice": attack_text}}
    assert sample.to_dict(check=False) == wire


@pytest.mark.slow
def test_a_file_name_is_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document from elsewhere may have any file name."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Other", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    }
    spec = write(
        tmp_path / "spec\n--> import builtins\nbuiltins.canary = 1\n#",
        {
            f"{name}.json": json.dumps(document)
            for name in (
                "a\nimport builtins; builtins.canary = 1\n#",
                'b""" + canary\r',
                "c\x0cd\u2028e -->",
                "None",
                "XBuilder",
            )
        },
    )
    outcome = generate(spec, tmp_path / "names_files_named", "--docs", str(tmp_path / "docs"))
    assert outcome.code == 0, outcome.err
    monkeypatch.syspath_prepend(tmp_path)
    modules = [*(tmp_path / "names_files_named").rglob("*.py")]
    for path in modules:
        importlib.import_module(".".join(path.relative_to(tmp_path).with_suffix("").parts))
    assert len(modules) > 10
    assert not hasattr(builtins, "canary")
    for path in (tmp_path / "docs").rglob("*.md"):
        first, *rest = path.read_text("utf-8").split("\n")
        assert first.endswith("-->")
        assert first.count("-->") == 1
        assert "builtins.canary" not in "".join(rest)


# Types


@pytest.mark.slow
def test_type_checkers_accept_the_code(tmp_path: Path) -> None:
    for number in range(3):
        document = Document("acme.yaml", "")
        document.data, document.mistakes = spec(random.Random(number)), []
        try:
            files = rendered(document, answer([document]), f"typed_{number}")
        except SpecError:  # two of its words were too alike
            continue
        for path, source in files.items():
            target = tmp_path / f"typed_{number}" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(source, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["नाम", "ไทย", "a\u203fb", "x\u0303", "a·b", "ｆｉｅｌｄ", "карта"])
def test_a_field_can_be_called_in_any_script(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some signs of Python's identifiers, such as the vowels of Hindi, are no letters."""
    package = f"script{sum(map(ord, name))}"
    card = {
        "type": "object",
        "description": "A card.",
        "x-kind": "acme.card",
        "x-builder": {"factory": "card", "args": [name]},
        "properties": {name: text(maxLength=3)},
        "required": [name],
    }
    module = made(tmp_path, package, monkeypatch, ("acme.yaml", acme({"Card": card})))
    assert module.Acme.card("x").to_dict() == {name: "x"}
    problems = module.Acme.card("long").problems()
    assert [(problem.rule, problem.pointer) for problem in problems] == [("max_length", f"/{name}")]
