"""Write the section of one component, as Markdown fragments for the template."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ottbuild.schemas.limits import deprecated, limits
from ottbuild.schemas.spec import Spec, expand, tests_of
from ottbuild.schemas.variants import in_words
from ottbuild_codegen.changes.facts import ENTRY, HIGH, ITEM, LOW, Fact, Path, facts_in
from ottbuild_codegen.changes.phrases import dotted, fact_words, guard_words
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.reference.example_payloads import snake
from ottbuild_codegen.reference.fluent import Written
from ottbuild_codegen.reference.markdown import code, fence, link, literal, table, text
from ottbuild_codegen.reference.pages import Page, Pages
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.operations import Operations, Sender
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import sentence
from ottbuild_codegen.surface import surface_of
from ottbuild_codegen.surface.model import Param

WIDTH = 100
"""The longest line of a signature, in characters."""
FEW = 6
"""Values that are listed in a cell; more of them have a table."""
OWN_RULES = ("anyOf", "not", "if", "then", "else", "contains", "x-check", "dependentRequired")
"""The keywords of conditions on a component itself, besides `allOf`."""


@dataclass
class ConditionText:
    """A condition."""

    text: str
    details: list[str] = field(default_factory=list)


@dataclass
class Sending:
    """How a payload is sent."""

    signature: str
    operations: list[str]
    arguments: str
    answers: list[str]


@dataclass
class Section:
    """Everything about one component."""

    title: str
    about: str
    sources: str
    deprecated: list[str]
    notes: list[str]
    calls: str
    methods: str
    limits: list[str]
    variants: str
    fields: str
    values: dict[str, str]
    """The component or field with the values -> their table."""
    rules: list[ConditionText]
    errors: str
    sending: Sending | None
    example: list[str] = field(default_factory=list)


class Sections:
    """Writes the sections of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document, pages: Pages, validators: Validators) -> None:
        self.spec_set = spec_set
        self.document = document
        self.pages = pages
        self.validators = validators
        self.surface = surface_of(spec_set, document)
        self.operations = Operations(spec_set, document)
        self.builders = {builder.component.name: builder for builder in self.surface.builders}

    def section(self, component: Component, page: Page) -> Section:
        """Return the section of a component on a page, without its example."""
        writer = _Writer(self, component, page)
        return Section(
            title=component.name,
            about=text(sentence(component.node.get("description", component.name)))
            + (f" The part {code(component.kind)}." if component.is_part else ""),
            sources=writer.sources(),
            deprecated=deprecated(component.node, text),
            notes=writer.notes(),
            calls=_code(self.signatures(component)),
            methods=_code(self.methods(component)),
            limits=writer.own_limits(),
            variants=writer.variants(),
            fields=writer.fields(),
            values=writer.values(),
            rules=list(writer.rules()),
            errors=writer.errors(),
            sending=writer.sending(),
        )

    def signatures(self, component: Component) -> list[str]:
        """Return the entry points of a component, as users write them."""
        place = (component.stem, component.name)
        kind = self.spec_set.kind_unions.get(place, component).node.get("x-kind")
        if kind and place in self.spec_set.answers:
            return [f"ottbuild.parse({json.dumps(kind)}, data)"]
        entries = [entry for entry in self.surface.entries if entry.component is component]
        if not entries and "deprecated" in component.node and component.kind:  # it is only read
            return [f"ottbuild.parse({json.dumps(component.kind)}, data)"]
        return [signature(entry.name, entry.call.params) for entry in entries]

    def methods(self, component: Component) -> list[str]:
        """Return the methods that can be chained to the entry points of a message."""
        builder = self.builders.get(component.name)
        return [signature(f".{call.name}", call.params) for call in builder.all_methods] if builder else []


def _code(lines: list[str]) -> str:
    return fence("\n".join(lines), "python") if lines else ""


def example(written: Written | None, wire: Any) -> list[str]:
    """Return an example as blocks of code: the call, if there is one, and the JSON."""
    blocks = [] if written is None else [fence(written.code, "python")]
    data = wire if written is None else written.wire
    return [] if data is None else [*blocks, fence(json.dumps(data, indent=2, ensure_ascii=False), "json")]


def signature(name: str, params: Sequence[Param]) -> str:
    """Return a call with its parameters; those that can be left out show their default."""
    shown = [f"{'*' * param.variadic}{param.name}{f'={param.default}' if param.default else ''}" for param in params]
    positional = sum(param.positional for param in params)
    if positional < len(params):
        shown.insert(positional, "*")
    line = f"{name}({', '.join(shown)})"
    if len(line) <= WIDTH:
        return line
    lines = ["   "]
    for part in shown:
        if len(lines[-1]) + len(part) + 2 > WIDTH:
            lines.append("   ")
        lines[-1] += f" {part},"
    return "\n".join([f"{name}(", *lines, ")"])


class _Writer:
    """Writes the parts of one section."""

    def __init__(self, home: Sections, component: Component, page: Page) -> None:
        self.home = home
        self.spec_set = home.spec_set
        self.component = component
        self.page = page
        self.node = component.node
        self.spec: Spec = home.validators.specs[component.stem]

    def to(self, component: Component) -> str:
        """Return the link to the section of a component."""
        return f"[{component.name}]({self.home.pages.link(component, self.page)})"

    def sources(self) -> str:
        """Return links to the sources of the component and its fields."""
        nodes = [self.node, *self.node.get("properties", {}).values()]
        keys = dict.fromkeys(key for node in nodes for key in as_list(node.get("x-source")))
        return ", ".join(map(self.source, keys))

    def source(self, key: str) -> str:
        page: str = self.component.document.data.get("x-sources", {}).get(key, key)
        return link(text(key), page)

    def notes(self) -> list[str]:
        """Return how the component relates to others."""
        notes: list[str] = []
        kind = self.node.get("x-kind")
        union = self.spec_set.kind_unions.get((self.component.stem, self.component.name))
        homes = self.component.hint.wrappers
        if kind:
            notes.append(f"The payload kind {code(kind)}.")
        if union:
            notes.append(f"A variant of {self.to(union)}, the payload kind {code(union.node['x-kind'])}.")
        if homes:
            owners = [self.spec_set.components[self.component.stem, owner] for owner, _ in homes]
            steps = [f"{self.to(owner)}{code(f'.{key}')}" for owner, (_, key) in zip(owners, homes, strict=True)]
            notes.append(f"Its calls wrap it in {', '.join(steps)}.")
        users = [user for user in self.home.pages.used_by(self.component) if user is not self.component]
        if self.node.get("x-any-case"):
            notes.append("When parsing, its keys pass in any letter case.")
        if users and not homes and not kind and not union and self.component is self.page.subject:
            notes.append(f"Used in {', '.join(map(self.to, users))}.")
        return notes

    # Limits, values and fields

    def own_limits(self) -> list[str]:
        """Return the limits of the component itself."""
        opened = self.component.is_object and "additionalProperties" in self.node
        return [*self.allowed(self.node), *(["may have fields that are not documented"] if opened else [])]

    def allowed(self, node: Node) -> list[str]:
        """Return the limits of a value, and what its items or its entries are limited to."""
        lines = [*self.choice(node), *limits(node, literal)]
        for key, word in (("items", "each item"), ("additionalProperties", "each value")):
            part = node.get(key)
            if isinstance(part, dict) and "properties" not in node:
                _, inner = expand(self.spec, part)
                named = "$ref" in part and not inner.keys() & {"items", "additionalProperties"}
                lines += [f"{word}: {line}" for line in ([] if named else self.allowed(inner))]
        return lines

    def choice(self, node: Node) -> list[str]:
        """Return the values of a place, if they are few."""
        values = list(map(literal, node.get("enum", [entry["value"] for entry in node.get("x-values", ())])))
        if not values or len(values) > FEW or _explained(node):
            return []
        return [f"one of {', '.join(values)}" if "enum" in node else f"{', '.join(values)}; other values pass too"]

    def fields(self) -> str:
        if not self.component.is_object:
            return ""
        rows: list[list[str]] = []
        for wire_field in self.spec_set.fields(self.component):
            spec, node = expand(self.spec, wire_field.raw)
            named = "$ref" in wire_field.raw
            about = [text(sentence(node.get("description", "")))] if "description" in node else []
            about += [f"It {line}." for line in deprecated(node, text)]
            name = wire_field.call_name
            about += [f"Called {code(name)} in Python."] if name != snake(wire_field.wire) else []
            about += [f"When parsing, {code(name)} passes too." for name in wire_field.raw.get("x-also", ())]
            about += ["A secret."] if node.get("x-secret") else []
            about += [f"Given to {code('request()')}."] if node.get("x-credential") else []
            limits = [] if named and "x-component" in node else self.allowed(node)
            limits += ["values below"] if _has_table(wire_field.raw) else []
            required = "yes" if wire_field.required else ""
            rows.append([code(wire_field.wire), self.type(spec, node), required, "; ".join(limits), " ".join(about)])
        return table(["Field", "Type", "Required", "Limits", "What it is"], rows)

    def type(self, spec: Spec, node: Node) -> str:
        """Return the type of a place, with links to what has a section."""
        if "const" in node:
            return f"always {literal(node['const'])}"
        for key, word in (("items", "array"), ("additionalProperties", "map")):
            if isinstance(node.get(key), dict) and "properties" not in node:
                return f"{word} of {self.type(*expand(spec, node[key]))}"
        names = " or ".join(as_list(node.get("type"))) or "anything"
        if "x-component" not in node:
            return names
        target = self.to(self.spec_set.components[spec.package, node["x-component"]])
        return target if "properties" in node or "discriminator" in node else f"{names}, {target}"

    def values(self) -> dict[str, str]:
        """Return the values of the component, or of its fields, that are too many for a cell or have a meaning each."""
        places = {"": self.node}
        for wire_field in self.spec_set.fields(self.component) if self.component.is_object else ():
            if _has_table(wire_field.raw):
                places[code(wire_field.wire)] = wire_field.raw.get("items", wire_field.raw)
        return {name: _values(node) for name, node in places.items() if _has_table(node)}

    def variants(self) -> str:
        if not self.component.is_union:
            return ""
        tag = self.node["discriminator"]["propertyName"]
        tags: dict[str, list[str]] = {}
        mapping = self.node["discriminator"]["mapping"]
        for value, ref in mapping.items():
            tags.setdefault(self.spec_set.target(self.component.document, ref).name, []).append(literal(value))
        for ref, test in tests_of(self.node).items():
            tags.setdefault(self.spec_set.target(self.component.document, ref).name, []).append(text(in_words(test)))
        rows: list[list[str]] = []
        for part in self.node["oneOf"]:
            member = self.spec_set.target(self.component.document, part["$ref"])
            about = text(sentence(member.node.get("description", "")))
            rows.append([", ".join(tags.get(member.name, ["none"])), self.to(member), about])
        return table([code(tag) if mapping else "Told by", "Variant", "What it is"], rows)

    # Conditions and errors

    def conditions(self) -> Iterator[tuple[Path, Node]]:
        """Yield every condition, and the place that it is about."""
        own = {key: self.node[key] for key in OWN_RULES if key in self.node}
        if own:
            yield (), own
        waiting: list[tuple[Path, Node]] = [((), self.node)]
        while waiting:
            path, node = waiting.pop(0)
            yield from ((path, part) for part in node.get("allOf", ()))
            if path and "x-check" in node and "description" not in node:
                yield path, {"x-check": node["x-check"]}
            for key, step in (("items", ITEM), ("additionalProperties", ENTRY)):
                if isinstance(node.get(key), dict):
                    waiting.append(((*path, step), node[key]))
            if not path and self.component.is_object:
                waiting += [((name,), part) for name, part in node["properties"].items()]

    def rules(self) -> Iterator[ConditionText]:
        for path, node in self.conditions():
            facts = facts_in(self.spec_set, self.component, node, path)
            description = node.get("description", "")
            limits = [self.fact(fact) for fact in facts if not description or fact.keyword in LOW | HIGH]
            place = ("Advice: " if "x-severity" in node else "") + (f"{code(dotted(path))}: " if path else "")
            pages = [key for key in as_list(node.get("x-source")) if key not in as_list(self.node.get("x-source"))]
            see = f" See {', '.join(map(self.source, pages))}." if pages else ""
            if description:
                yield ConditionText(place + text(sentence(description)) + see, list(dict.fromkeys(limits)))
            else:
                yield from (ConditionText(sentence(limit) + see) for limit in dict.fromkeys(limits))

    def fact(self, fact: Fact) -> str:
        """Return a fact as a sentence, or in the words of the spec."""
        if fact.description and fact.keyword not in LOW | HIGH:
            return f"{code(dotted(fact.path))}: {text(fact.description)}" if fact.path else text(fact.description)
        where = [*fact.path, fact.detail] if fact.keyword == "required" else [*fact.path]
        guards = " and ".join(text(guard_words(guard)) for guard in fact.guards)
        words = f"{code(dotted(tuple(where))) if where else 'it'} {text(fact_words(fact))}"
        return f"If {guards}: {words}" if guards else words

    def errors(self) -> str:
        rows = [
            [code(dotted(path)) if path else "", code(rule), text(error.get("message", "")), _error_code(error)]
            for path, rule, error in dict.fromkeys(_errors(self.node, ()))
            for error in [json.loads(error)]
        ]
        return table(["Field", "Rule", "Message", "Code"], rows) if rows else ""

    # Sending

    def sending(self) -> Sending | None:
        sender = self.home.operations.senders.get(self.component.name)
        if sender is None:
            return None
        rows = [
            [
                code(argument.name),
                "yes" if argument.is_required else "",
                self.taken(argument.node),
                text(argument.doc),
            ]
            for argument in sender.arguments
        ]
        rows += [[code("base_url"), "yes", "", text(sender.base_url_doc)]] if sender.path_only else []
        return Sending(
            signature=_code([_request(sender)]),
            operations=[self.operation(sender, place) for place in range(len(sender.operations))],
            arguments=table(["Argument", "Required", "Limits", "What it is"], rows) if rows else "",
            answers=list(self.replies(sender)),
        )

    def taken(self, node: Node) -> str:
        """Return the values that an argument of a request takes."""
        return "; ".join(self.choice(node))

    def operation(self, sender: Sender, place: int) -> str:
        operation = sender.operations[place]
        name = f"{literal(operation.id)}: " if len(sender.operations) > 1 else ""
        call = f"{operation.method} {operation.server.rstrip('/')}{operation.path}"
        form = " The payload is the query of the URL." if operation.in_query else " The body is a form."
        about = f"{name}{code(call)}. {text(sentence(operation.about))}{'' if operation.form is None else form}"
        return " ".join([about, *_sending(operation.sending)])

    def replies(self, sender: Sender) -> Iterator[str]:
        """Yield the answers, by HTTP status."""
        statuses: dict[str, list[Component]] = {}
        for operation in sender.operations:
            for status, parts in operation.answers.items():
                statuses.setdefault(status, []).extend(part for part in parts if part not in statuses.get(status, []))
        for status, parts in statuses.items():
            yield f"{code(status)}: {' or '.join(map(self.to, parts)) or 'nothing that is documented'}"


def _sending(node: Node) -> Iterator[str]:
    """Yield what a page says of sending: the key of a request, and the rate."""
    key = node.get("key", {})
    if key:
        hours = f" for {key['hours']} hours" if "hours" in key else ""
        yield f"The provider knows a repeated request by {code(key.get('argument') or key['field'])}{hours}."
    if "rate" in node:
        rate = node["rate"]
        span = {1: "a second", 3600: "an hour"}.get(rate["seconds"], f"in {rate['seconds']} seconds")
        per = f" for each {text(rate['per'])}" if "per" in rate else ""
        yield f"It takes {rate['requests']:,} requests {span}{per}."


def _has_table(raw: Node) -> bool:
    """Return True if the values of a place, or of its items, have a table of their own."""
    part = raw.get("items", raw)
    count = 0 if "$ref" in part else len(part.get("enum", part.get("x-values", ())))
    return count > FEW or (count > 0 and _explained(part))


def _explained(node: Node) -> bool:
    """Return True if single values have a description."""
    return any(entry.keys() - {"value"} for entry in node.get("x-values", ()))


def _values(node: Node) -> str:
    if "enum" in node:
        return table(["Value"], [[literal(value)] for value in node["enum"]])
    rows = [
        [
            literal(entry["value"]),
            " ".join([text(sentence(entry.get("description", ""))), *_gone(entry)]).strip(),
            {True: "yes", False: "no"}.get(entry.get("retry"), ""),
        ]
        for entry in node["x-values"]
    ]
    return table(["Value", "What it is", "Worth sending again"], rows)


def _gone(value: dict[str, Any]) -> list[str]:
    lines = deprecated({"x-deprecated": value["deprecated"]}, text) if "deprecated" in value else []
    return [f"It {line}." for line in lines]


def _errors(node: Any, path: Path) -> Iterator[tuple[Path, str, str]]:
    """Yield the provider's errors: the place, the rule, and the error as JSON."""
    if isinstance(node, list):
        for part in node:
            yield from _errors(part, path)
        return
    for rule, error in node.get("x-errors", {}).items():
        yield path, rule, json.dumps(error)
    for name, part in node.get("properties", {}).items():
        yield from _errors(part, (*path, name))
    for key, step in (("items", ITEM), ("additionalProperties", ENTRY), ("propertyNames", "{key}"), ("contains", ITEM)):
        if isinstance(node.get(key), dict):
            yield from _errors(node[key], (*path, step))
    for key in ("allOf", "anyOf", "oneOf", "then", "else", "not", "prefixItems"):
        if key in node:
            yield from _errors(node[key], path)


def _error_code(error: dict[str, Any]) -> str:
    return literal(error["code"]) if "code" in error else ""


def _request(sender: Sender) -> str:
    """`request()` as users write it."""
    params = [Param("operation")] if len(sender.operations) > 1 else []
    for argument in sender.arguments:
        default = None if argument.is_required else "None"
        default = default if argument.default is None else repr(argument.default)
        params.append(Param(argument.name, positional=False, default=default))
    if sender.path_only:
        params.append(Param("base_url", positional=False))
    return signature(".request", params)
