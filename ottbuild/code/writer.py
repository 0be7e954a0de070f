"""Write payloads as the fluent Python code that builds them.

Where no call makes a part of a payload, the JSON itself is written, for `ottbuild.parse` or `ottbuild.raw`. A provider
that has no calls at all gets its models written instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from ottbuild.code.chains import chain_of, given_whole
from ottbuild.code.layout import WIDTH, Chain, Code, Text, assignment, brackets, chain, string
from ottbuild.code.terms import Placeholder, Term, equal, list_term
from ottbuild.payloads.deprecation import silent
from ottbuild.payloads.guesses import answered
from ottbuild.payloads.payload import Payload
from ottbuild.payloads.raw import Raw, raw
from ottbuild.schemas.examples.values import secret_name
from ottbuild.schemas.jsondata import TOO_LARGE, copy, exact, nested, too_deep, unjsonable
from ottbuild.schemas.jsontext import as_data
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.secrets import conceal
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.stack import LEVELS, again, apart
from ottbuild.schemas.variants import member

# `ottbuild.code.models` is imported where a payload needs it: most don't, and it loads attrs, cattrs and the validator,
# which takes several times as long as writing a message.

DEEPEST = 150
"""Brackets that may be open at once; Python itself reads no more than 200."""


@answered
def to_code(payload: Payload) -> str:
    """Return the fluent Python code that builds a payload, with its imports. The code names the payload `payload`.

    Where the provider has no calls, as after other people's OpenAPI documents, the code makes the models. What the code
    builds is equal, as JSON, to what `payload.to_dict(check=False)` gives; its keys are in the order of the spec. Secrets
    are left out: the code reads them from environment variables, which a comment names.

    Args:
        payload: A builder, a part, or a model, built or parsed.

    Raises:
        InvalidPayload: It holds what JSON can't hold, or is nested too deeply for Python source.
    """
    if not issubclass(type(payload), Payload):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(
            f"to_code() takes a builder, a part or a model, and not {type(payload).__name__}; parse(kind, data) makes a model"
        )
    return write(_schema(payload), payload._wire)


def code_of(schema: Schema, data: dict[str, Any] | list[Any] | str | bytes) -> str:
    """Return the fluent code of a payload that someone else wrote.

    Args:
        schema: What the payload is.
        data: JSON data, or JSON text.

    Raises:
        InvalidPayload: Not JSON, or of a shape that no call, and no model of the kind, can have.
    """
    try:
        return write(schema, _wire(schema, data), of_kind=True)
    except RecursionError:
        return again(lambda: code_of(schema, data))


def code_of_all(payloads: Sequence[tuple[Schema, Any]]) -> str:
    """Return the fluent code of several payloads that someone else wrote. The code names the list of them `payloads`.

    Args:
        payloads: What each payload is, and its JSON data.

    Raises:
        InvalidPayload: One is of a shape that no call, and no model of the kind, can have.
    """
    coder = _Coder()
    terms: list[Term] = []
    try:
        for schema, data in payloads:
            terms.append(coder.payload(schema, _wire(schema, data), of_kind=True))
        return coder.module(list_term(terms).code, "payloads")
    except InvalidPayload as error:
        found = [problem._replace(pointer=f"/{len(terms)}{problem.pointer}") for problem in error.problems]
        raise InvalidPayload(found, payloads[len(terms)][0].label) from None
    except RecursionError:
        return again(lambda: code_of_all(payloads))


def _wire(schema: Schema, data: Any) -> Any:
    """Return a copy of JSON data, or of what a JSON text says, in the spelling of the spec."""
    wire = as_data(data)
    if nested(wire):
        raise InvalidPayload([too_deep()], schema.label)
    wire = exact(copy(wire))
    return normalise(schema, wire)[0] if tolerant(schema) else wire


def write(schema: Schema | None, wire: Any, of_kind: bool = False) -> str:
    """Return the fluent code of wire JSON.

    Args:
        schema: What the payload is; None if no spec knows it.
        wire: The wire JSON.
        of_kind: Refuse a payload that only `raw` makes, unless its schema allows anything.

    Raises:
        InvalidPayload: It holds what JSON can't hold, is nested too deeply, or is not of the schema.
    """
    coder = _Coder()
    try:
        return coder.module(coder.payload(schema, wire, of_kind).code, "payload")
    except RecursionError:
        return again(lambda: write(schema, wire, of_kind))


def _schema(payload: Payload) -> Schema | None:
    """Return the schema of a payload; None for what no spec knows."""
    if isinstance(payload, Raw):
        return None
    try:
        return payload._kind()
    except InvalidPayload:  # a parsed variant that the spec does not know
        return None


class _Coder:
    """Writes one payload."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, type, Any], Placeholder] = {}
        """Wanted name, type and value -> the placeholder. Equal secrets under one key have one, all others their own."""
        self.placeholders: set[str] = set()
        """The names of all placeholders."""
        self.numbers: Counter[str] = Counter()
        """Wanted name -> the number that its last placeholder ends in."""
        self.modules: dict[str, str] = {}
        """Name -> the module that it is imported from."""
        self.packages: dict[str, str] = {}
        """Package of a provider -> the name that its models are imported under."""
        self.terms: dict[tuple[int, Schema], Term] = {}
        """The expressions so far: an object may be tried as an argument of several calls."""
        self.depth = 0
        """The number of objects around the one at hand."""
        self.same: dict[tuple[int, int], Any] = {}
        """Pairs of values that are known to be equal, by their ids."""
        self.kept: list[Any] = []
        """Objects that only this list keeps alive, so that their ids are not given to others."""

    def hide(self, key: str, value: Any) -> Placeholder:
        """Return the placeholder of a secret."""
        wanted = secret_name(key)
        known = (wanted, type(value), repr(value))
        if known not in self.secrets:
            # of what is no text, the placeholder is one that no other secret has
            text = value if isinstance(value, str) else f"\0{len(self.secrets)}"
            secret = self.secrets[known] = Placeholder(text)
            secret.name = wanted
            self.numbers[wanted] += 1
            if self.numbers[wanted] > 1:
                secret.name = f"{wanted}_{self.numbers[wanted]}"
            while secret.name in self.placeholders:  # the wanted name of another key may end in a number, too
                self.numbers[wanted] += 1
                secret.name = f"{wanted}_{self.numbers[wanted]}"
            self.placeholders.add(secret.name)
        return self.secrets[known]

    def payload(self, schema: Schema | None, wire: Any, of_kind: bool) -> Term:
        """Return the expression for wire JSON: see `write`."""
        label = schema.label if schema else "payload"
        problems = [one for one in unjsonable(wire) if one.rule != "surrogate" and one.message != TOO_LARGE]
        if problems:
            raise InvalidPayload(problems, label)
        data = conceal(schema, exact(wire), self.hide)
        self.kept.append(data)
        with silent():
            term = self.whole(schema, data)
        if of_kind and schema and isinstance(term.value, Raw):
            from ottbuild.code.models import misfits

            if found := misfits(schema, wire):
                raise InvalidPayload(found, label)
        if term.code.depth > DEEPEST:
            raise InvalidPayload([Problem("", "max_depth", "is nested too deeply for Python source", DEEPEST)], label)
        return term

    def module(self, code: Code, variable: str) -> str:
        """Return the whole text: the code, with imports, and the variable that it goes to."""
        names: set[str] = set()
        secrets: set[str] = set()
        waiting: list[Code] = [code]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Text):
                secrets.add(part.needs)
            elif isinstance(part, Chain):
                waiting += part.calls
            else:
                names.add(part.needs)
                waiting += [item for _, item in part.items]
        imported: dict[str, list[str]] = {}
        for name in sorted(names - {""}, key=lambda name: (name.islower(), name)):
            imported.setdefault(self.modules.get(name, "ottbuild"), []).append(name)
        lines = [f"from {module} import {', '.join(those)}\n" for module, those in sorted(imported.items())]
        text = f"{''.join(lines)}\n" if lines else ""
        if secrets - {""}:
            import textwrap

            read = ", ".join(sorted(secrets - {""}))
            comment = f"Secrets are not written down; these are read from the environment: {read}"
            comment = textwrap.fill(comment, WIDTH, initial_indent="# ", subsequent_indent="# ", break_long_words=False)
            text = f"import os\n\n{text}{comment}\n"
        return f"{text}{assignment(variable, code)}\n"

    # Data as it is

    def literal(self, value: Any) -> Code:
        """Return JSON data as a Python literal."""
        if isinstance(value, Placeholder):
            return Text(f"os.environ[{string(value.name)}]", value.name)
        if isinstance(value, dict):
            return brackets("{", [(f"{string(key)}: ", self.literal(item)) for key, item in value.items()], "}")
        if isinstance(value, list):
            return brackets("[", [("", self.literal(item)) for item in value], "]")
        if isinstance(value, str):
            return Text(string(value))
        try:
            return Text(repr(value).replace("e+", "e"))
        except ValueError:  # an integer of more digits than Python reads or writes in decimal
            return Text(hex(value))

    def raw(self, data: Any) -> Term:
        """Return the expression for an object that no call makes."""
        return Term(raw(data), brackets("raw(", [("", self.literal(data))], ")", "raw"), called=False)

    def unmade(self, here: tuple[Spec, Node], data: dict[str, Any]) -> Term:
        """Return the expression for an object inside a payload that no call makes.

        What is sent as it is by `raw` is not validated. So that is only for what the spec does not know; what breaks a
        rule is given as a plain dict, which the builder validates and refuses.
        """
        from ottbuild.code.models import is_broken

        return Term(data, self.literal(data), called=False) if is_broken(*here, data) else self.raw(data)

    def unmade_whole(self, schema: Schema, data: dict[str, Any]) -> Term:
        """Return the expression for a payload that no call makes; what breaks a rule is parsed, and so refused, too."""
        from ottbuild.code.models import is_broken

        has_calls = bool(schema.spec.calls["entries"])
        broken = has_calls and is_broken(schema.spec, schema.ref, data)
        return (self.parsed(schema, data) if broken else None) or self.raw(data)

    def parsed(self, schema: Schema, data: Any) -> Term | None:
        """Return the expression for a payload that no call makes, but that a model holds; None if none does.

        A part of a payload is given as data instead, unless it is all that there is to write.
        """
        kind = schema.label
        if "." not in kind or (self.depth > 1 and kind not in schema.spec.kinds):
            return None
        from ottbuild.code.models import model_of

        model = model_of(schema, data)
        if not isinstance(model, Payload) or not equal(model._wire, data, self.same):
            return None
        code = brackets("parse(", [("", Text(string(kind))), ("", self.literal(data))], ")", "parse")
        return Term(model, code, called=False)

    # Models, of providers without calls

    def modelled(self, schema: Schema, data: Any) -> Term | None:
        """Return the expression for the model of a payload; None if it has none."""
        from ottbuild.code.models import is_model, model_of

        model = model_of(schema, data)
        if not isinstance(model, Payload) or not is_model(model) or not equal(model._wire, data, self.same):
            return None
        return Term(model, self.model(model))

    def model(self, value: Any) -> Code:
        """Return the expression for a model, or for a value of one of its fields."""
        from ottbuild.code.models import arguments_of, is_model, is_unset, plain, unknown_data

        value = plain(value)
        if isinstance(value, tuple):
            items = [("", self.model(item)) for item in value]
            return brackets("(", items, ",)" if len(items) == 1 else ")")
        if isinstance(value, Mapping):
            return brackets("{", [(f"{string(key)}: ", self.model(item)) for key, item in value.items()], "}")
        if is_unset(value):
            return brackets("UNSET", (), "", "UNSET")
        if not isinstance(value, Payload):
            return self.literal(value)
        if not is_model(value):
            data = unknown_data(value)
            part = [("", self.literal(data))]
            if given_whole(data):
                return chain([brackets("raw(", part, ")", "raw"), brackets(".build(", (), ")")])
            return brackets("Unknown(", part, ")", "Unknown")
        package = value._kind().package
        module = self.imported(package)
        needs = "models" if module == "models" else f"models as {module}"
        self.modules[needs] = package
        items = [(f"{name}=", self.model(item)) for name, item in arguments_of(value).items()]
        return brackets(f"{module}.{type(value).__name__}(", items, ")", needs)

    def imported(self, package: str) -> str:
        """Return the name that the models of a provider are imported under."""
        if package not in self.packages:
            wanted = "models" if not self.packages else f"{package.rpartition('.')[2]}_models"
            taken = wanted in self.packages.values()
            self.packages[package] = f"{package.replace('.', '_')}_models" if taken else wanted
        return self.packages[package]

    # Objects

    def whole(self, schema: Schema | None, data: Any) -> Term:
        """Return the expression for the payload itself."""
        if schema is None:
            return self.raw(data)
        here = (schema.spec, schema.ref)
        if isinstance(data, dict):
            term = self.term(here, data) if schema.spec.calls["entries"] else None
            if term is None or not isinstance(term.value, Payload):
                term = self.modelled(schema, data) or self.unmade_whole(schema, data)
            return term
        from ottbuild.code.models import misfits

        if found := misfits(schema, data):
            raise InvalidPayload(found, schema.label)
        whole = self.modelled if not schema.spec.calls["entries"] else self.parsed
        return whole(schema, data) or self.term(here, data)  # the latter for a part that is a text, or a list

    def term(self, here: tuple[Spec, Node], data: Any) -> Term:
        """Return the expression for a value of a schema."""
        spec, node = expand(*here)
        if given_whole(data):
            return self.raw(data)
        if "discriminator" in node:
            variant = member(spec, node, data)
            if variant is not None:
                spec, node = variant
            elif isinstance(data, dict):
                return self.unmade(here, data)
        if isinstance(data, dict) and {"x-component", "properties"} <= node.keys():
            return self.object(schema_of(spec.package, node["x-component"]), data)
        items = node.get("items" if isinstance(data, list) else "additionalProperties")
        if isinstance(items, dict) and "$ref" in items and isinstance(data, list):
            return list_term([self.term((spec, items), item) for item in data])
        if isinstance(items, dict) and "$ref" in items and isinstance(data, dict):
            parts = {key: self.term((spec, items), item) for key, item in data.items()}
            code = brackets("{", [(f"{string(key)}: ", part.code) for key, part in parts.items()], "}")
            return Term({key: part.value for key, part in parts.items()}, code)
        return Term(data, self.literal(data))

    def object(self, schema: Schema, data: dict[str, Any]) -> Term:
        """Return the expression for a message or a part."""
        known = (id(data), schema)
        if known not in self.terms:
            module, provider = schema.spec.entry
            self.modules[provider] = module
            self.depth += 1
            self.terms[known] = (
                self.made(schema, data) if self.depth % LEVELS else apart(partial(self.made, schema, data))
            )
            self.depth -= 1
        return self.terms[known]

    def made(self, schema: Schema, data: dict[str, Any]) -> Term:
        """Return the expression for a message or a part that is met for the first time."""
        term = chain_of(self, schema, data) or self.parsed(schema, data)
        return term or self.unmade((schema.spec, schema.ref), data)
