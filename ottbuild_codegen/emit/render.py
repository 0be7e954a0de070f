"""Render the provider packages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from copy import copy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ottbuild_codegen.emit.bases import Bases, Members
from ottbuild_codegen.emit.builders import Printer
from ottbuild_codegen.emit.checks import Checks
from ottbuild_codegen.emit.expressions import function_name
from ottbuild_codegen.emit.readers import Readers
from ottbuild_codegen.emit.returned import Returned
from ottbuild_codegen.emit.scopes import resolved, top, unmarked, word
from ottbuild_codegen.emit.specs import spec_text
from ottbuild_codegen.emit.texts import Place, Texts, with_text_rules
from ottbuild_codegen.emit.types import Types
from ottbuild_codegen.spec.identifiers import LIST_MEMBERS, RESERVED, Namer
from ottbuild_codegen.spec.model import Component, Field, SpecSet, as_list
from ottbuild_codegen.spec.operations import Account, Operations, Sender, base_url_doc
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import comment, described, docstring, literal, prose, quoted, sentence
from ottbuild_codegen.spec.webhooks import Webhooks
from ottbuild_codegen.surface import surface_of

LAYOUT = Path(__file__).with_name("layout.toml")
"""ruff's settings for generated code."""
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parents[1] / "templates"),
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)  # the output is no HTML; every spec text passes ottbuild_codegen.spec.text or, in the reference, ottbuild_codegen.reference.markdown
TEMPLATES.globals.update(literal=literal, function_name=function_name, top=top, word=word)


class RenderError(Exception):
    """What was generated is not valid, or can't be run."""


def render(spec_set: SpecSet, others: Mapping[str, dict[str, Any]] | None = None) -> dict[str, str]:
    """Return path below the package -> text, for every generated file.

    Args:
        spec_set: The specs.
        others: The `table_rows` of the providers in the package that are generated from other specs.
    """
    files: dict[str, str] = {}
    sized = with_text_rules(spec_set)
    for document in spec_set.documents:
        files |= _provider(spec_set, document, sized)
    files |= _tables(spec_set, {**table_rows(spec_set), **(others or {})})
    return formatted({path: resolved(text) if path.endswith(".py") else text for path, text in files.items()})


def _banner(spec_set: SpecSet, what: str, document: Document | None = None) -> str:
    origin = comment(spec_set.origin(document))
    return f"{quoted(what)}\n\n# Generated {origin}. Edit the spec, not this file."


def _provider(spec_set: SpecSet, document: Document, sized: set[Place]) -> dict[str, str]:
    stem = document.stem
    title = prose(document.data["info"]["title"])
    checks = Checks(spec_set, document)
    functions = checks.functions()
    surface = surface_of(spec_set, document)
    calls = Printer(spec_set, surface, checks.rules.patterns)
    operations = Operations(spec_set, document)
    functions += [
        (function_name(one.component.name, "complete"), checks.complete(one.component, one.always))
        for one in surface.builders
    ]
    common = {"package": spec_set.package, "stem": stem, "home": literal(f"{spec_set.package}.{stem}")}
    about = prose(document.data["info"].get("description", title))
    files = {
        f"{stem}/__init__.py": TEMPLATES.get_template("init.py.jinja2").render(
            **common, banner=_banner(spec_set, f"{title}: {about}", document), entry=surface.provider
        ),
        f"{stem}/builders.py": TEMPLATES.get_template("builders.py.jinja2").render(
            **common,
            banner=_banner(spec_set, f"The fluent calls of {title}.", document),
            entry=surface.provider,
            doc=docstring([sentence(about)], 4),
            imports=sorted(calls.types.imports),
            decimal=calls.types.takes_decimal,
            ungrouped=calls.ungrouped,
            bases=calls.bases,
            mixins=calls.mixins,
            builders=calls.builders,
            schemas=calls.bodies.schemas,
            choices=calls.bodies.choices,
            helpers=sorted(name for name in calls.rules.helpers if "." not in name),
            modules=sorted(name.partition(".")[2] for name in calls.rules.helpers if "." in name),
            groups=calls.groups,
            patterns=list(checks.rules.patterns.values()),
            deprecated=calls.bodies.deprecated,
            senders=operations.senders,
            sent_by=lambda component: _sent_by(operations, component, "models."),
        ),
        f"{stem}/models.py": _models(spec_set, document, operations, common, title),
        f"{stem}/_checks.py": _checks(checks, functions, sized, document, common, title),
        f"{stem}/_readers.py": _readers(spec_set, document, common, title),
        f"{stem}/spec.json": spec_text(spec_set, surface, operations, Webhooks(spec_set, document)),
    }
    returned = Returned(spec_set, surface)
    aliases = returned.aliases()
    if aliases:
        files[f"{stem}/types.py"] = TEMPLATES.get_template("types.py.jinja2").render(
            **common,
            banner=_banner(spec_set, f"Names for annotations: what the calls of {title} return.", document),
            aliases=aliases,
            builders=[top(one.name) for one in [*surface.bases.values(), *surface.builders]],
            imports=sorted(returned.imports),
        )
    if operations.senders:
        files[f"{stem}/operations.py"] = TEMPLATES.get_template("operations.py.jinja2").render(
            **common,
            banner=_banner(spec_set, f"The requests of {title}.", document),
            senders=operations.senders.values(),
            docs={name: _request_doc(sender) for name, sender in operations.senders.items()},
            account=operations.account,
            account_doc=_account_doc(surface.provider, title),
            kept_doc=_kept_doc(operations.account),
            parameters_doc=_parameters_doc(operations.account),
        )
    return files


def _sent_by(operations: Operations, component: Component, prefix: str) -> str:
    """Return the base class that gives `request()` to what an operation sends."""
    sender = operations.of(component)
    if sender is None:
        return ""
    answer = re.sub(
        r"\w+", lambda name: name[0] if prefix or name[0] == "None" else top(name[0]), sender.answer(prefix)
    )
    return f', operations.{sender.name}["{answer}"]'


def _request_doc(sender: Sender) -> str:
    abouts = [sentence(prose(one.about)) for one in sender.operations]
    told = [f"    {one.name}: {one.doc}" for one in sender.arguments if one.doc]
    if len(abouts) > 1:
        told.insert(0, f"    operation: {' '.join(abouts)}")
        abouts = [f"{prose(sender.body.node.get('description', sender.body.name)).rstrip('.')}, as an HTTP request."]
    told += [
        f"    base_url: {prose(sender.base_url_doc)}",
        "    check: Raise InvalidPayload where the payload breaks a rule.",
    ]
    refusal = "Raises ValueError, with everything that is wrong with the arguments."
    return docstring([abouts[0], "\n".join(["Args:", *told]), refusal], 8)


def _account_doc(entry: str, title: str) -> str:
    page = "It is validated when it is made. `request(payload)` makes the requests; it shows no credentials."
    return docstring([f"An account at {prose(title)}: `{entry}.Account(...)`.", page], 4)


def _kept_doc(account: Account) -> str:
    told = [f"    {one.name}: {one.doc}" for one in account.kept if one.doc]
    told.append(f"    base_url: {prose(base_url_doc(account.operations, account.path_only))}")
    refusal = "Raises ValueError, with everything that is wrong with the arguments."
    return docstring(["Keep the credentials for all requests.", "\n".join(["Args:", *told]), refusal], 8)


def _parameters_doc(account: Account) -> str:
    told = ["    payload: A payload that an operation sends; a builder or a model."]
    if account.several:
        told.append("    operation: The operation, for a payload that several ones send.")
    told += [f"    {one.name}: {one.doc}" for one in account.parameters if one.doc]
    told.append("    check: Raise InvalidPayload where the payload breaks a rule.")
    refusal = "Raises ValueError, with everything that is wrong with the arguments."
    return docstring(["Return the request that sends a payload.", "\n".join(["Args:", *told]), refusal], 8)


def _models(spec_set: SpecSet, document: Document, operations: Operations, common: dict[str, str], title: str) -> str:
    types = Types(spec_set, document)
    bases = Bases(spec_set, document)
    tags = _tags(spec_set)
    models: list[dict[str, Any]] = []
    lists: list[dict[str, Any]] = []
    unions: list[dict[str, str]] = []
    aliases: list[dict[str, str]] = []
    for component in spec_set.of(document):
        about = [sentence(prose(component.node.get("description", component.name)))]
        page = spec_set.source(document, component.node)
        if page:
            about.append(f"See {prose(page)}")
        if component.is_list:
            lists.append(
                {
                    "name": component.names.class_name,
                    "key": literal(component.name),
                    "doc": docstring(about, 4),
                    "item": types.model(component.document, component.node["items"]),
                    "secret": types.holds_secrets(component.document, component.node),
                    "matches": _matches(spec_set, document, types, component.node, "items", "", Namer(LIST_MEMBERS)),
                }
            )
        elif component.is_object:
            tag = tags.get((component.stem, component.name))
            fields = spec_set.fields(component)
            members = Namer([*RESERVED, *(one.name for one in fields)])  # derived names yield to those of fields
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
                        for value in [*as_list(one.node.get("const")), *as_list(one.node.get("enum"))]
                    ),
                    "fields": [_field(types, one) for one in fields],
                    "maps": types.maps(fields),
                    "bases": _inherited(bases, frozenset((component.name,))),
                    "sent_by": _sent_by(operations, component, ""),
                    "meanings": [
                        {
                            "name": one.name,
                            "wire": one.wire,
                            "meaning": members.name(("meaning", one.name), f"{one.name}_meaning"),
                        }
                        for one in fields
                        if (component.stem, component.name) in spec_set.answers and "x-values" in one.node
                    ],
                    "matches": [
                        match
                        for one in fields
                        for match in _matches(spec_set, document, types, one.raw, one.name, f"{one.name}_", members)
                    ],
                }
            )
        else:
            if component.is_union:
                variants = [types.named(document, part) or "" for part in component.node["oneOf"]]
                value = " | ".join([*variants, "Unknown"])
            else:
                value = types.shown(document, component.node)
            (unions if component.is_union else aliases).append(
                {"name": component.names.class_name, "value": value, "doc": docstring(about[:1], 0)}
            )
    return TEMPLATES.get_template("models.py.jinja2").render(
        **common,
        banner=_banner(spec_set, f"The models of {title}.", document),
        bases=[
            {"name": name, "bases": _inherited(bases, members), "doc": docstring([bases.about(members)], 4)}
            for members, name in bases.names.items()
        ],
        models=models,
        definitions=_in_order([*lists, *aliases, *unions]),
        imports=sorted(types.imports),
        senders=operations.senders,
    )


def _inherited(bases: Bases, members: Members) -> str:
    """Return what a class inherits from, as written in its definition."""
    return ", ".join(map(top, bases.of(members))) or "Model"


def _in_order(definitions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return aliases and lists, each after those that it refers to."""
    waiting = {definition["name"]: definition for definition in definitions}
    done: list[dict[str, Any]] = []

    def add(definition: dict[str, Any]) -> None:
        for name in re.findall(r"[\w.]+", unmarked(definition.get("item") or definition["value"])):
            if name in waiting:
                add(waiting.pop(name))
        done.append(definition)

    while waiting:
        add(waiting.pop(next(iter(waiting))))
    return done


def _matches(
    spec_set: SpecSet, document: Document, types: Types, node: dict[str, Any], name: str, prefix: str, members: Namer
) -> list[dict[str, str]]:
    """Return the method that groups the items of an array by their `x-key`, or pairs them with what was sent."""
    if "x-order" in node:
        return [
            {
                "method": members.name(("in order", name), f"{prefix}in_order"),
                "array": name,
                "or_none": " or ()" if prefix else "",
                "item": types.model(document, node["items"]),
                "order": node["x-order"],
            }
        ]
    if "x-key" not in node:
        return []
    fields = spec_set.fields(spec_set.target(document, node["items"]["$ref"]))
    field = next(one for one in fields if one.wire == node["x-key"])
    return [
        {
            "method": members.name(("by", name), f"{prefix}by_{field.name}"),
            "array": name,
            "or_none": " or ()" if prefix else "",
            "item": types.model(document, node["items"]),
            "name": field.name,
            "key": field.wire,
        }
    ]


def _tags(spec_set: SpecSet) -> dict[tuple[str, str], str]:
    """Return (stem, component) -> the property that discriminates the component in its unions."""
    tags: dict[tuple[str, str], str] = {}
    for component in spec_set.components.values():
        if component.is_union:
            for ref in component.node["discriminator"]["mapping"].values():
                member = spec_set.target(component.document, ref)
                tags[member.stem, member.name] = component.node["discriminator"]["propertyName"]
    return tags


def _field(types: Types, one: Field) -> dict[str, str]:
    annotation = types.model(one.document, one.raw)
    metadata: dict[str, Any] = {}
    if one.name != one.wire:
        metadata["wire"] = one.wire
    if one.const and one.required:
        default = literal(one.node["const"])
        metadata["const"] = True
    elif one.nullable:
        annotation += " | None" if one.required else " | Unset | None"
        default = "" if one.required else "UNSET"
    elif one.required:
        default = ""
    else:
        annotation += " | None"
        default = "None"
    arguments = [f"default={default}"] if default else []
    if metadata:
        arguments.append(f"metadata={literal(metadata)}")
    if one.node.get("x-secret"):
        arguments.append("converter=as_secret")
    elif types.holds_secrets(one.document, one.node):
        arguments.append("converter=as_secrets")
    if len(arguments) > bool(default):
        value = f" = attrs.field({', '.join(arguments)})"
    else:
        value = f" = {default}" if default else ""
    about = described(one.node)
    return {"code": f"{word(one.name)}: {annotation}{value}", "doc": docstring([about], 4) if about else ""}


def _checks(
    checks: Checks,
    functions: list[tuple[str, list[str]]],
    sized: set[Place],
    document: Document,
    common: dict[str, str],
    title: str,
) -> str:
    rules = copy(checks.rules)  # what it collects is for the same module
    rules.of_text, rules.text, rules.strict = True, "data", ""
    texts = Texts(checks.spec_set, document, rules, sized)
    text_functions = texts.functions()
    judges = checks.checks()
    helpers = checks.rules.helpers
    return TEMPLATES.get_template("checks.py.jinja2").render(
        **common,
        banner=_banner(
            checks.spec_set, f"The fast checks of {title}, which pass only wire JSON that keeps every rule.", document
        ),
        functions=functions,
        strict={function_name(name) for name in judges},
        checks=judges,
        text_functions=text_functions,
        patterns=checks.rules.patterns,
        tables=checks.tables | checks.rules.selected_tables(),
        words=checks.words,
        text_tables=texts.tables,
        imports=sorted(checks.rules.imports | texts.imports),
        helpers=sorted(name for name in helpers if "." not in name),
        modules=sorted(name.partition(".")[2] for name in helpers if "." in name),
    )


def _readers(spec_set: SpecSet, document: Document, common: dict[str, str], title: str) -> str:
    readers = Readers(spec_set, document, common["home"])
    return TEMPLATES.get_template("readers.py.jinja2").render(
        **common,
        banner=_banner(spec_set, f"How the models of {title} are made from wire JSON.", document),
        functions=readers.functions(),
        components=list(document.schemas),
        twins=readers.twins,
        tables=readers.tables,
        imports=sorted(readers.imports),
    )


def table_rows(spec_set: SpecSet) -> dict[str, dict[str, Any]]:
    """Return stem -> what the tables say of a provider: its entry point, its kinds, and the answers to what it sends."""
    return {
        document.stem: {
            "entry": document.data["info"]["x-entry"],
            "kinds": sorted(
                [component.node["x-kind"], component.name, component.names.class_name]
                for component in spec_set.of(document)
                if "x-kind" in component.node
            ),
            "sent": sorted(
                [sender.body.node["x-kind"], sender.answer(f"_{document.stem}.")]
                for sender in Operations(spec_set, document).senders.values()
            ),
            "webhooks": " | ".join(
                f"_{document.stem}.{webhook.body.names.class_name}"
                for webhook in Webhooks(spec_set, document).found.values()
            ),
        }
        for document in spec_set.documents
    }


def _tables(spec_set: SpecSet, rows: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """Return the table of providers and kinds, and the functions that are typed by it."""
    values = {
        "package": spec_set.package,
        "entries": [(stem, row["entry"]) for stem, row in sorted(rows.items())],
        "kinds": sorted((kind, stem, *names) for stem, row in rows.items() for kind, *names in row["kinds"]),
        "sent": sorted(tuple(sent) for row in rows.values() for sent in row["sent"]),
        "webhooks": [
            (stem, row["entry"], row["webhooks"]) for stem, row in sorted(rows.items()) if row.get("webhooks")
        ],
    }
    return {
        "_table.py": TEMPLATES.get_template("table.py.jinja2").render(
            banner=_banner(spec_set, "Which providers and payload kinds there are."), **values
        ),
        "_typed.py": TEMPLATES.get_template("typed.py.jinja2").render(
            banner=_banner(
                spec_set, "The providers, and `parse` and `read_response` with a type for each payload kind."
            ),
            **values,
        ),
    }


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Return the files as ruff formats them, without unused imports."""
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        settings = ["--config", str(LAYOUT), "--no-cache", "--quiet"]
        for step in (
            ["check", *settings, "--fix-only"],
            ["format", *settings],
        ):
            # in the folder itself: ruff sorts imports by what it finds where it runs
            done = subprocess.run([*ruff, *step, folder], cwd=folder, capture_output=True, text=True, check=False)
            if done.returncode:
                raise RenderError(f"ruff refuses what was generated:\n{done.stdout}{done.stderr}")
        return {path: Path(folder, path).read_text("utf-8") for path in files}
