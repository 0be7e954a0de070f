"""Renders the provider packages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.calls import Calls
from codegen.checks import Checks
from codegen.ir import Field, World, listed
from codegen.rules import function_name
from codegen.source import Document
from codegen.text import described, docstring, literal, prose, sentence
from codegen.types import Types

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)  # the output is Python, not HTML; every spec text passes codegen.text
TEMPLATES.globals.update(literal=literal, function_name=function_name)


def render(world: World) -> dict[str, str]:
    """Path below the package -> text, for every generated file."""
    files: dict[str, str] = {}
    for document in world.documents:
        files |= _provider(world, document)
    files["_providers.py"] = _index(world)
    return _formatted(files)


def _banner(what: str, document: Document | None = None) -> str:
    source = f"spec/{document.name}" if document else "the specs"
    return f'"""{what}"""\n\n# Generated from {source} by `make regen`. Edit the spec, not this file.'


def _provider(world: World, document: Document) -> dict[str, str]:
    stem = document.stem
    title = prose(document.data["info"]["title"])
    checks = Checks(world, document)
    functions = [(function_name(name), lines) for name, lines in checks.functions()]
    calls = Calls(world, document, checks.rules.patterns)
    functions += [(one.message, checks.complete(one.component)) for one in calls.builders]
    common = {"package": world.package, "stem": stem, "home": literal(f"{world.package}.{stem}")}
    about = prose(document.data["info"].get("description", title))
    return {
        f"{stem}/__init__.py": TEMPLATES.get_template("init.py.jinja2").render(
            **common, banner=_banner(f"{title}: {about}", document), entry=calls.entry
        ),
        f"{stem}/builders.py": TEMPLATES.get_template("builders.py.jinja2").render(
            **common,
            banner=_banner(f"The fluent calls of {title}.", document),
            entry=calls.entry,
            doc=docstring([sentence(about)], 4),
            imports=sorted(calls.types.imports),
            messages=calls.messages,
            bases=calls.bases,
            builders=calls.builders,
            schemas=calls.schemas,
            choices=calls.choices,
            helpers=sorted(name for name in calls.rules.helpers if "." not in name),
            modules=sorted(name.partition(".")[2] for name in calls.rules.helpers if "." in name),
            groups=calls.groups,
            dead=calls.dead,
        ),
        f"{stem}/models.py": _models(world, document, common, title),
        f"{stem}/_checks.py": _checks(checks, functions, document, common, title),
        f"{stem}/spec.json": _spec(world, document),
    }


def _models(world: World, document: Document, common: dict[str, str], title: str) -> str:
    types = Types(world, document)
    tags = _tags(world)
    models: list[dict[str, Any]] = []
    aliases: list[dict[str, str]] = []
    for component in world.of(document):
        about = [sentence(prose(component.node.get("description", component.name)))]
        page = world.source(document, component.node)
        if page:
            about.append(f"See {prose(page)}")
        if component.is_object:
            tag = tags.get((component.stem, component.name))
            fields = world.fields(component)
            models.append(
                {
                    "name": component.names.class_name,
                    "key": literal(component.name),
                    "doc": docstring(about, 4),
                    "tag": literal(tag) if tag else "",
                    "tags": ", ".join(
                        literal(value)
                        for one in fields
                        if one.wire == tag
                        for value in [*listed(one.node.get("const")), *listed(one.node.get("enum"))]
                    ),
                    "fields": [_field(types, one) for one in fields],
                }
            )
        else:
            if component.is_union:
                members = [types.named(document, part) or "" for part in component.node["oneOf"]]
                value = " | ".join([*members, "Unknown"])
            else:
                value = types.model(document, component.node)
            aliases.append({"name": component.names.class_name, "value": value, "doc": docstring(about[:1], 0)})
    return TEMPLATES.get_template("models.py.jinja2").render(
        **common,
        banner=_banner(f"The models of {title}.", document),
        models=models,
        aliases=aliases,
        imports=sorted(types.imports),
    )


def _tags(world: World) -> dict[tuple[str, str], str]:
    """(stem, component) -> the tag that tells it from the other members of its unions."""
    tags: dict[tuple[str, str], str] = {}
    for component in world.components.values():
        if component.is_union:
            for ref in component.node["discriminator"]["mapping"].values():
                member = world.target(component.document, ref)
                tags[member.stem, member.name] = component.node["discriminator"]["propertyName"]
    return tags


def _field(types: Types, one: Field) -> dict[str, str]:
    annotation = types.model(one.document, one.raw)
    metadata: dict[str, Any] = {}
    if one.name != one.wire:
        metadata["wire"] = one.wire
    if one.node.get("x-secret"):
        metadata["secret"] = True
    if one.const and one.required:
        default = literal(one.node["const"])
        metadata["const"] = True
    elif one.nullable:
        annotation += " | None" if one.required else " | None | Unset"
        default = "" if one.required else "UNSET"
    elif one.required:
        default = ""
    else:
        annotation += " | None"
        default = "None"
    arguments = [f"default={default}"] if default else []
    if metadata:
        arguments.append(f"metadata={literal(metadata)}")
    if listed(one.node.get("type")) == ["object"] and "properties" not in one.node:
        arguments.append("hash=False")
    if metadata or "hash=False" in arguments:
        value = f" = attrs.field({', '.join(arguments)})"
    else:
        value = f" = {default}" if default else ""
    about = described(one.node)
    return {"code": f"{one.name}: {annotation}{value}", "doc": docstring([about], 4) if about else ""}


def _checks(
    checks: Checks, functions: list[tuple[str, list[str]]], document: Document, common: dict[str, str], title: str
) -> str:
    helpers = checks.rules.helpers
    return TEMPLATES.get_template("checks.py.jinja2").render(
        **common,
        banner=_banner(f"The fast checks of {title}: whether wire JSON surely keeps every rule.", document),
        functions=functions,
        components=list(document.schemas),
        patterns=checks.rules.patterns,
        tables=checks.tables,
        imports=sorted(checks.rules.imports),
        helpers=sorted(name for name in helpers if "." not in name),
        modules=sorted(name.partition(".")[2] for name in helpers if "." in name),
    )


def _spec(world: World, document: Document) -> str:
    """What the runtime needs of a spec."""
    files = {one.name: f"{world.package}.{one.stem}" for one in world.documents}
    data = {
        "generated": f"from spec/{document.name} by `make regen`; edit the spec, not this file",
        "files": {name: package for name, package in files.items() if name in json.dumps(document.data)},
        "sources": document.data.get("x-sources", {}),
        "schemas": document.schemas,
    }
    return json.dumps(data, indent=1, ensure_ascii=True) + "\n"


def _index(world: World) -> str:
    kinds = [
        (component.node["x-kind"], component.stem, component.name, component.names.class_name)
        for component in world.components.values()
        if "x-kind" in component.node
    ]
    return TEMPLATES.get_template("providers.py.jinja2").render(
        banner=_banner("Where every provider and payload kind lives."),
        package=world.package,
        entries=[(document.stem, document.data["info"]["x-entry"]) for document in world.documents],
        kinds=sorted(kinds),
    )


def _formatted(files: dict[str, str]) -> dict[str, str]:
    """The files as ruff formats them, unused imports taken out."""
    config = Path(__file__).parent.parent / "pyproject.toml"
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        settings = ["--config", str(config), "--no-cache", "--quiet"]
        for step in (
            ["check", *settings, "--select", "F401,I001,UP035,UP037,RUF022", "--fix-only"],
            ["format", *settings],
        ):
            # in the folder itself: ruff sorts imports by what it finds where it runs
            done = subprocess.run([*ruff, *step, folder], cwd=folder, capture_output=True, text=True, check=False)
            if done.returncode:
                raise RuntimeError(f"ruff refuses what was generated:\n{done.stdout}{done.stderr}")
        return {path: Path(folder, path).read_text("utf-8") for path in files}
