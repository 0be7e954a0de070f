"""Text in a spec is data: it is refused, or it reaches payloads and documentation, but never code."""

from __future__ import annotations

import ast
import builtins
import copy
import importlib
import json
import re
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
import yaml

import ottbuild_codegen.load
from ottbuild.payloads.model import Model
from ottbuild.schemas.spec import schema_of
from ottbuild_codegen.emit.render import render
from ottbuild_codegen.spec.names import Answer, ask
from ottbuild_codegen.spec.source import Document, SpecError
from tests.codegen.helpers import SPEC, changed, generate, write

ATTACK = "__import__('builtins').__dict__.__setitem__('canary', 1)"
TEXTS = {
    "quotes": 'it\'s "so"',
    "one quote": '"',
    "six quotes": '""""""',
    "ends with a quote": 'say "hi"',
    "docstring closed": f'"""; {ATTACK}; """',
    "docstring closed by quotes before and after": f'""""; {ATTACK}\n"""" + \'\'\'',
    "string closed": f"' + {ATTACK} + '",
    "string closed, too": f'", {ATTACK}, "',
    "shell": '"""; import os; os.system("touch canary"); """',
    "call": ATTACK,
    "annotation": f"Literal[{ATTACK}]",
    "f-string": f"{{{ATTACK}}} {{0}} {{name!r}}",
    "percent": "%s %d %(name)s %%",
    "comment": "# noqa # type: ignore # fmt: off",
    "expression": "{{ 7*7 }}",
    "statement": "{% raw %}{% for x in y %}{% include 'x' %}{# none #}",
    "ends with a backslash": "a\\",
    "escaped quote": '\\"""',
    "two backslashes and a quote": '\\\\"',
    "escapes": "\\x41 \\u0041 \\N{BULLET} \\0 \\n \\d",
    "line breaks": f"a\n    {ATTACK}\r\n\tb\n\n",
    "other line breaks": f"a\x0b\x0c\x1c\x85\u2028{ATTACK}\u2029b",
    "doctest": ">>> x=1\n```python\nx=1\n```",
    "sections": "Args:\n    x: y\n\nReturns:",
    "spaces": "  a  \u00a0\u3000b  ",
    "scripts": "Grüße, 你好, привет, नमस्ते, שלום",
    "emoji": "👩\u200d👩\u200d👧 🏳️\u200d🌈 e\u0301",
    "long": "x" * 120,
    "nul": "a\0b",
    "controls": "a\x01\x07\x08\x1b[31m\x7f\x9bb",
    "bidi": "a\u202eb\u2066c\u2069\u202c\u200f",
    "invisible": "a\ufeffb\u00adc\u200bd\ue000\ufffe",
    "lone surrogate": "a\ud800b",
    "lone surrogates the wrong way round": "\udc00\ud83d",
}
MAY_BE_REFUSED = {
    "nul",
    "controls",
    "bidi",
    "invisible",
    "other line breaks",
    "lone surrogate",
    "lone surrogates the wrong way round",
}
"""Texts that no provider documents; all others must be possible, but in a URL."""
KINDS = ("Text", "Value", "Name")
PACKAGE = "hostile_package"


def evil_spec(texts: Mapping[str, str], without: set[str]) -> dict[str, Any]:
    """Return a spec with each text in every place that takes text."""
    sources: dict[str, str] = {"guide": "https://acme.example/guide"}
    schemas: dict[str, Any] = {}
    for number, text in enumerate(texts.values()):
        here = f"source{number}"
        sources[here] = "https://acme.example/" + (text if here not in without else "plain")
        schemas[f"Text{number}"] = {
            "type": "object",
            "title": text,
            "description": text,
            "x-source": here,
            "x-kind": f"evil.text{number}",
            "x-builder": {"factory": f"text{number}", "args": ["told"]},
            "deprecated": True,
            "x-deprecated": {"use": text},
            "properties": {
                "told": {
                    "type": "string",
                    "title": text,
                    "description": text,
                    "default": text,
                    "examples": [text],
                    "format": text,
                    "maxLength": 200,
                    "x-errors": {"max_length": {"message": text, "code": text}},
                },
                "gone": {"type": "string", "deprecated": True, "x-deprecated": {"use": text}},
            },
            "required": ["told"],
            "allOf": [{"description": text, "if": {"required": ["gone"]}, "then": {"required": ["told"]}}],
        }
        schemas[f"Value{number}"] = {
            "type": "object",
            "description": "A message.",
            "x-source": "guide",
            "x-kind": f"evil.value{number}",
            "x-builder": {"factories": {f"value{number}": {"set": {"given": text}, "args": ["choice"]}}},
            "properties": {
                "always": {"type": "string", "const": text},
                "given": {"type": "string"},
                "choice": {"type": "string", "enum": [text, "other"]},
                "open": {
                    "type": "string",
                    "x-name": f"open{number}",
                    "x-values": [
                        {"value": text, "description": text},
                        {"value": f"{text}!", "deprecated": {"use": text}},
                    ],
                },
                "matched": {"type": "string", "pattern": f"^{re.escape(text)}$"},
                "chosen": {"$ref": f"#/components/schemas/Value{number}Part"},
            },
            "required": ["always", "choice"],
            "allOf": [
                {
                    "if": {"required": ["choice"], "properties": {"choice": {"const": text}}},
                    "then": {"required": ["open"], "properties": {"open": {"enum": [text, f"{text}!"]}}},
                }
            ],
        }
        schemas[f"Value{number}Part"] = {
            "description": "A choice.",
            "x-source": "guide",
            "oneOf": [{"$ref": f"#/components/schemas/Value{number}Member"}],
            "discriminator": {
                "propertyName": "tag",
                "mapping": {text: f"#/components/schemas/Value{number}Member"},
            },
        }
        schemas[f"Value{number}Member"] = {
            "type": "object",
            "description": "A member.",
            "x-source": "guide",
            "x-builder": {"factory": f"member{number}"},
            "properties": {"tag": {"type": "string", "const": text}},
            "required": ["tag"],
        }
        schemas[f"Name{number}"] = {
            "type": "object",
            "description": "A message.",
            "x-source": "guide",
            "x-kind": f"evil.name{number}",
            "x-builder": {"factory": f"name{number}", "args": [text]},
            "properties": {
                text: {"type": "string", "x-name": "named", "maxLength": 9, "x-also": [f"{text}!"]},
                f"{text}?": {"type": "string", "x-name": "other"},
            },
            "required": [text],
            "dependentRequired": {text: [f"{text}?"]},
        }
    whole = "".join(text for name, text in texts.items() if "info" not in without or name not in MAY_BE_REFUSED)
    info = {"title": whole, "version": whole, "description": whole, "x-entry": "Evil"}
    kept = {name: schema for name, schema in schemas.items() if unit(name) not in without}
    return {"openapi": "3.1.0", "info": info, "x-sources": sources, "paths": {}, "components": {"schemas": kept}}


def unit(name: str) -> str:
    """The part of the spec that is left out where one of its texts is refused."""
    found = re.match(rf"({'|'.join(KINDS)})\d+", name)
    return found[0] if found else name


class Made(NamedTuple):
    """What was generated from the hostile spec."""

    folder: Path
    twin: Path
    refused: dict[str, list[str]]
    """Unit -> the mistakes."""
    astray: list[str]
    """Mistakes that are not reported for the place where they are."""


def make(folder: Path, texts: Mapping[str, str], without: set[str]) -> tuple[list[str], str]:
    """Generate a package. Return the mistakes and the text of the spec."""
    text = yaml.safe_dump(evil_spec(texts, without), sort_keys=False, width=100_000)
    outcome = generate(write(folder / "spec", {"evil.yaml": text}), folder / PACKAGE)
    return outcome.mistakes if outcome.code else [], text


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("hostile")
    refused: dict[str, list[str]] = {}
    astray: list[str] = []
    mistakes, text = make(folder, TEXTS, set())
    while mistakes:
        before = len(refused)
        for mistake in mistakes:
            units = place_of(mistake, text)
            if not units:
                astray.append(mistake)
                numbers = [number for number, name in enumerate(TEXTS) if name in MAY_BE_REFUSED]
                units = re.findall(r"\bName\d+", mistake) or [f"{kind}{n}" for kind in KINDS for n in numbers]
            for one in units:
                refused.setdefault(one, []).append(mistake)
        assert len(refused) > before, mistakes
        mistakes, text = make(folder, TEXTS, set(refused))
    twin = tmp_path_factory.mktemp("harmless")
    mistakes, _ = make(twin, {name: f"text{number}" for number, name in enumerate(TEXTS)}, set(refused))
    assert not mistakes
    return Made(folder, twin, refused, astray)


def place_of(mistake: str, text: str) -> list[str]:
    """Return the unit that a mistake is reported for."""
    line = int(mistake.split(":")[1]) if mistake.startswith("evil.yaml:") else 0
    heads = [one.strip() for one in text.splitlines()[:line]]
    if heads and re.match(r"title: |version: |description: ", heads[-1]) and "x-sources:" not in heads:
        return ["info"]
    return [unit(one[:-1]) for one in heads if re.fullmatch(rf"({'|'.join(KINDS)})\d+\w*:", one)][-1:] or [
        one.partition(":")[0] for one in heads[-1:] if re.match(r"source\d+: ", one)
    ]


@pytest.fixture(scope="module")
def evil(made: Made) -> Iterator[ModuleType]:
    """Import the generated package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(made.folder)
        patch.chdir(made.folder)
        yield importlib.import_module(f"{PACKAGE}.evil")
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]
        assert not hasattr(builtins, "canary")
        assert not (made.folder / "canary").exists()


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_only_what_no_provider_documents_is_refused(name: str, made: Made) -> None:
    number = list(TEXTS).index(name)
    for place in KINDS:
        assert name in MAY_BE_REFUSED or f"{place}{number}" not in made.refused, made.refused[f"{place}{number}"]


@pytest.mark.slow
def test_what_is_refused_is_reported_with_its_place(made: Made) -> None:
    assert not made.astray


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    [
        "__init__.py",
        "builders.py",
        "models.py",
        "types.py",
        "_checks.py",
        "_readers.py",
        "../_table.py",
        "../_typed.py",
    ],
)
def test_the_code_is_that_of_a_harmless_spec(file: str, made: Made) -> None:
    hostile, harmless = (folder / PACKAGE / "evil" / file for folder in (made.folder, made.twin))
    compile(hostile.read_text("utf-8"), file, "exec")
    assert skeleton(hostile) == skeleton(harmless)


def skeleton(path: Path) -> str:
    """Return the syntax tree of a module without its docstrings and the contents of its strings."""
    root = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(root):
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
            node.value = ""
        elif isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            node.body = [
                part for part in node.body if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
            ]
    return ast.dump(root, indent=1)


@pytest.mark.slow
def test_spec_json_holds_what_the_spec_holds(made: Made) -> None:
    data = json.loads((made.folder / PACKAGE / "evil" / "spec.json").read_text("utf-8"))
    spec = evil_spec(TEXTS, set(made.refused))
    schemas = spec["components"]["schemas"]
    for schema in schemas.values():
        schema.pop("x-builder", None)  # the table of calls stands for it
    for name, schema in data["schemas"].items():
        for wire, part in schema.get("properties", {}).items():
            written = schemas[name]["properties"][wire]
            written.pop("x-builder", None)
            if "x-name" in part:  # the Python name, which the generator adds where it is not the name on the wire
                assert part["x-name"] == written.setdefault("x-name", part["x-name"]) != wire
                assert part["x-name"].isidentifier()
    assert (data["schemas"], data["sources"]) == (schemas, spec["x-sources"])


@pytest.mark.slow
def test_generated_files_hold_nothing_invisible(made: Made) -> None:
    for path in (made.folder / PACKAGE).rglob("*.*"):
        if path.suffix in (".py", ".json"):
            odd = {char for char in path.read_text("utf-8") if not char.isprintable() and char != "\n"}
            assert not odd, f"{path.name} holds {odd}"


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_values_come_out_unchanged(name: str, evil: ModuleType, made: Made) -> None:
    number, text = list(TEXTS).index(name), TEXTS[name]
    if f"Value{number}" in made.refused:
        return
    part = getattr(evil.Evil, f"member{number}")()
    payload = getattr(evil.Evil, f"value{number}")(text).matched(text).chosen(part)
    opened = getattr(payload, f"open{number}")
    same(
        opened(text),
        {"always": text, "given": text, "choice": text, "open": text, "matched": text, "chosen": {"tag": text}},
    )
    with pytest.warns(DeprecationWarning, match="switched off by the provider"):
        opened(f"{text}!")
    [problem] = getattr(evil.Evil, f"value{number}")(f"{text}?").problems()
    assert problem.limit == [text, "other"]


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_property_names_come_out_unchanged(name: str, evil: ModuleType, made: Made) -> None:
    number, text = list(TEXTS).index(name), TEXTS[name]
    if f"Name{number}" in made.refused:
        return
    same(getattr(evil.Evil, f"name{number}")("a").other("b"), {text: "a", f"{text}?": "b"})
    [problem] = getattr(evil.Evil, f"name{number}")("a").problems()
    assert (problem.rule, problem.pointer) == ("required", f"/{text}?".replace("~", "~0"))


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_texts_are_reported_unchanged(name: str, evil: ModuleType, made: Made) -> None:
    number, text = list(TEXTS).index(name), TEXTS[name]
    if f"Text{number}" in made.refused:
        return
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        payload = getattr(evil.Evil, f"text{number}")("x" * 201).gone("y")
    assert [warning.category for warning in caught] == [DeprecationWarning] * 2
    [problem] = [problem for problem in payload.problems() if problem.rule != "switched_off"]
    url = "plain" if f"source{number}" in made.refused else text
    assert (problem.provider_message, problem.provider_code, problem.doc) == (text, text, f"https://acme.example/{url}")


def same(payload: Any, wire: dict[str, Any]) -> None:
    """Assert that a payload and its model have the wire form `wire`."""
    model = payload.build()
    assert payload.to_dict() == model.to_dict() == wire
    assert list(payload.to_dict()) == list(model.to_dict()) == list(wire)
    assert (
        json.loads(payload.to_bytes()) == json.loads(model.to_bytes()) == json.loads(payload.to_json(indent=1)) == wire
    )
    assert not hasattr(builtins, "canary")


# Every place of a spec, hostile and of the wrong type

MARK = 'zq) or zq(zq.zq) #\n"""\nzq; """zq'
WRONG: dict[str, Any] = {
    "missing": None,
    "null": None,
    "a number": -1,
    "a boolean": True,
    "infinity": float("inf"),
    "not a number": float("nan"),
    "text": MARK,
    "an empty list": [],
    "a list of text": [MARK],
    "a list of lists": [[1]],
    "an empty map": {},
    "a map of text": {MARK: MARK},
    "a map of maps": {"a": {"b": [{}]}},
}


def places(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Return the paths in `node`, one for all places of a kind."""
    for key, part in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*at, key)
        yield from places(part, (*at, key))


def kind_of_place(at: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the kind of a place: all property names, say, are of one kind."""
    named = ("schemas", "properties", "x-sources", "mapping", "dependentRequired", "factories")
    path = ["*" if isinstance(key, int) or (place and at[place - 1] in named) else key for place, key in enumerate(at)]
    return tuple(path[-3:])


def with_change(data: dict[str, Any], at: tuple[Any, ...], change: Callable[[Any, Any], None]) -> dict[str, Any]:
    """Return a changed copy of `data`. `change` gets the container of the place and the key in it."""
    changed = copy.deepcopy(data)
    node: Any = changed
    for key in at[:-1]:
        node = node[key]
    change(node, at[-1])
    return changed


@pytest.mark.slow
@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_value_anywhere_is_refused_or_harmless(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of place has every other of the wrong values."""
    if wrong != "missing" and Document("acme.yaml", yaml.safe_dump({"a": WRONG[wrong]})).mistakes:
        return  # refused everywhere

    def change(node: Any, key: Any) -> None:
        node[key] = copy.deepcopy(WRONG[wrong])
        if wrong == "missing":
            del node[key]

    base = Document("acme.yaml", SPEC).data
    alike = [*{kind_of_place(at): at for at in places(base)}.values()]
    found = {at: harm(with_change(base, at, change), monkeypatch) for at in alike[[*WRONG].index(wrong) % 2 :: 2]}
    assert not any(found.values()), told(found)


@pytest.mark.slow
def test_a_hostile_key_anywhere_is_refused_or_harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    def change(node: Any, key: Any) -> None:
        node[MARK] = node.pop(key)

    base = Document("acme.yaml", SPEC).data
    alike = {kind_of_place(at): at for at in places(base) if isinstance(at[-1], str)}.values()
    found = {at: harm(with_change(base, at, change), monkeypatch) for at in alike}
    assert not any(found.values()), told(found)


def told(found: dict[tuple[Any, ...], list[str]]) -> str:
    return "\n" + "\n".join(f"{'/'.join(map(str, at))}: {what}" for at, list_ in found.items() for what in list_)


@pytest.mark.parametrize("kind", ["string", "'null'", "[string, object]", "[object, 'null']"])
def test_a_name_in_an_odd_component_is_refused_or_harmless(kind: str, tmp_path: Path) -> None:
    name = '"evil: zq.zq = zq.zq(1)\\n    b"'
    odd = f"    Odd: {{type: {kind}, properties: {{{name}: {{type: string}}}}}}\n    Row:\n"
    if generate(write(tmp_path / "spec", {"acme.yaml": changed("    Row:\n", odd)}), tmp_path / "made").code == 0:
        for path in (tmp_path / "made").rglob("*.py"):
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            assert not [node for node in nodes if isinstance(node, ast.Name) and node.id == "zq"], path.name


def harm(data: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what goes wrong with a spec: a traceback, or text, infinity or a syntax error in the code.

    Names are made up, and the code is not formatted: that takes too long for hundreds of specs.
    """
    document = Document("acme.yaml", "")
    document.data, document.mistakes = data, []
    monkeypatch.setattr(ottbuild_codegen.load, "read_specs", lambda _: [document])
    monkeypatch.setattr(ottbuild_codegen.load, "find_answer", lambda documents, _: made_up_answer(documents))
    monkeypatch.setattr("ottbuild_codegen.emit.render.formatted", lambda files: files)
    try:
        files = render(ottbuild_codegen.load.load(Path("spec"), "made"))
    except SpecError:
        return []
    except Exception as error:  # what a user would see as a traceback
        return [repr(error)]
    found: list[str] = []
    for path, text in files.items():
        if path.endswith(".py"):
            try:
                nodes = list(ast.walk(ast.parse(text)))
            except SyntaxError as error:
                found.append(f"{path}: {error}")
                continue
            names = {node.id for node in nodes if isinstance(node, ast.Name)}
            found += [f"{path}: {name} became code" for name in sorted(names & {"zq", "inf", "nan"})]
    return found


def made_up_answer(documents: list[Document]) -> Answer:
    return {
        document.name: {
            name: {
                "fields": {
                    wire: f"field_{place}" for place, wire in enumerate(properties(schema)) if not wire.isidentifier()
                }
            }
            for name, schema in document.schemas.items()
        }
        for document in documents
    }


def properties(schema: Any) -> list[str]:
    found = schema.get("properties") if isinstance(schema, dict) else None
    return list(found) if isinstance(found, dict) else []


# Names that generated code uses

NAMES: dict[str, Callable[[str], str]] = {
    "component": lambda name: re.sub(r"\bRow\b", name, SPEC),
    "x-entry": lambda name: changed("x-entry: Acme", f"x-entry: {name!r}"),
    "x-name": lambda name: changed(
        "cells: {type: array",
        f"cells: {{x-name: {name}, type: array",
        changed("[cells]}", "[cells], factory: made_row}"),
    ),
    "property": lambda name: SPEC.replace("cells", name),
    "factory": lambda name: changed("factory: card,", f"factory: {name},"),
    "group": lambda name: changed("{factory: text_chip}", f"{{factory: text_chip, group: {name}}}"),
}
TAKEN = {
    "component": "Literal Mapping ClassVar Schema UNSET Union None CardBuilder CardMessage",
    "x-entry": "Literal Any Self Mapping CardBuilder Builder",
    "x-name": "class self kind made ok str len models unknown_fields",
    "property": "self kind unknown_fields import",
    "factory": "str models part",
    "group": "None Literal Part Acme",
}


@pytest.fixture(scope="module")
def usual_answer() -> Answer:
    return ask([Document("acme.yaml", SPEC)])


@pytest.mark.parametrize(("where", "name"), [(where, name) for where, names in TAKEN.items() for name in names.split()])
def test_a_name_of_generated_code_is_refused_or_works(
    where: str,
    name: str,
    usual_answer: Answer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if where not in ("component", "property"):  # other names make no difference, and asking takes a second
        monkeypatch.setattr(ottbuild_codegen.load, "find_answer", lambda *_: usual_answer)
    package = f"taken_{where.replace('-', '_')}_{name.lower()}"
    spec = changed("[small, large]", f'[small, "{ATTACK}"]', NAMES[where](name))
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": spec}), tmp_path / package)
    if outcome.code:
        assert all(re.match(r"acme\.yaml:\d+: .", mistake) for mistake in outcome.mistakes)
        assert any(name in mistake for mistake in outcome.mistakes)
        return
    for path in (tmp_path / package).rglob("*.py"):
        names = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Name)}
        assert "__import__" not in names, f"an enum value became code in {path.name}"
    monkeypatch.syspath_prepend(tmp_path)
    module = importlib.import_module(f"{package}.acme")
    assert issubclass(schema_of(f"{package}.acme", name if where == "component" else "Row").model, Model)
    entry = getattr(module, name if where == "x-entry" else "Acme")
    card = getattr(entry, name if where == "factory" else "card")("Hi", text_size="small")
    cells = name if where == "property" else "cells"
    card = (
        card.address("https://a").row([1, 2.5]).text_chip("a").image_chip("b", wide=True).tags(["c"]).data({"d": "e"})
    )
    assert card.problems() == ()
    assert schema_of(f"{package}.acme", "Card").accepts(card.to_dict(check=False)) is True, (
        "the fast check is not enough"
    )
    wire = {
        "type": "card",
        "title": "Hi",
        "text_size": "small",
        "link": {"url": "https://a"},
        "chips": [{"kind": "text", "text": "a"}, {"kind": "image", "url": "b", "wide": True}],
        "rows": [{cells: [1, 2.5]}],
        "tags": ["c"],
        "data": {"d": "e"},
    }
    assert card.to_dict() == card.build().to_dict() == wire


def test_deprecated_values_of_two_properties_of_one_name_stay_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = "{type: string, x-values: [{value: blue}, {value: red, deprecated: {use: blue}}]}"
    spec = changed("name: {type: string, maxLength: 30}", f"name: {{type: string}}\n        color: {second}")
    assert generate(write(tmp_path / "spec", {"acme.yaml": spec}), tmp_path / "dead_values").code == 0
    monkeypatch.syspath_prepend(tmp_path)
    acme = importlib.import_module("dead_values.acme").Acme
    acme.card("a").color("red")
    acme.file("a").color("blue")
    with pytest.warns(DeprecationWarning, match="color blue was switched off"):
        acme.card("a").color("blue")
    with pytest.warns(DeprecationWarning, match="color red was switched off"):
        acme.file("a").color("red")


@pytest.mark.parametrize("name", ["Chips", "RowOnly"])
def test_a_component_called_like_a_choice_stays_apart(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = "{type: object, x-builder: {factory: odd}, properties: {a: {type: string}}, required: [a]}"
    spec = changed("    Row:\n", f"    {name}: {odd}\n    Row:\n")
    package = f"choice_{name.lower()}"
    assert generate(write(tmp_path / "spec", {"acme.yaml": spec}), tmp_path / package).code == 0
    monkeypatch.syspath_prepend(tmp_path)
    acme = importlib.import_module(f"{package}.acme").Acme
    assert acme.odd("b").to_dict() == {"a": "b"}
    assert acme.card("Hi").chips([acme.text_chip("a")]).problems() == ()
