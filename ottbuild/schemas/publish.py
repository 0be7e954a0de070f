"""Self-contained JSON Schemas of payload kinds."""

from __future__ import annotations

from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import copy
from ottbuild.schemas.report import asks_for_empty
from ottbuild.schemas.severity import NUMERALS, Reads, Softening, may_be_empty, types_of
from ottbuild.schemas.spec import (
    Node,
    Schema,
    Spec,
    Test,
    expand,
    is_union,
    reads_inside,
    tag_name,
    tagged,
    tests_of,
    untagged,
)
from ottbuild.schemas.uris import pattern_of

_DROPPED = frozenset(("discriminator",))
_CONDITIONS = frozenset(("allOf", "anyOf", "oneOf", "not", "if", "then", "else"))
_EMPTY: list[Any] = ["", []]
"""The values that do not count as set in conditions; nor does null, where it is absent."""


def published(schema: Schema) -> dict[str, Any]:
    """Return a JSON Schema (2020-12) that refers to nothing else and has only keywords of JSON Schema.

    It refuses what gives errors in `check`, not what gives warnings. It also refuses other spellings, and JSON text; and of what
    only the provider sends, all that is not documented. Rules that JSON Schema can't express are left out: those across fields,
    lengths in other units than characters, and which numbers can't stand for a text.
    """
    definitions = _Definitions(schema.inbound)
    root = definitions.ref(_Use(schema, reads_inside(schema.spec.reads, schema.spec, schema.spec, schema.node), ()))
    document: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": schema.spec.kind_of(schema.name),
        "$ref": root,
        "$defs": definitions.all(),
    }
    own: dict[str, Any] = copy(document)  # much of it is the spec itself, which nobody else may change
    return own


class _Use(NamedTuple):
    """A component as it is used somewhere: the same object may be read more strictly in one place than in another."""

    schema: Schema
    reads: Reads
    softened: tuple[Softening, ...]

    def softens(self, field: str | None, rule: str) -> bool:
        """Return True if a rule of the component is only a warning here."""
        return any(one.covers(self.schema.name, field, rule) for one in self.softened)


class _Definitions:
    """The schemas of everything that a kind is made of."""

    def __init__(self, inbound: bool) -> None:
        self.inbound = inbound
        self.empty = _EMPTY
        """The values that do not count as set in the component at hand."""
        self.texts = False
        """True if a text may stand for a number or a boolean in the component at hand."""
        self.numbers = False
        """True if a whole number may stand for a text in the component at hand."""
        self.names: dict[_Use, str] = {}
        self.waiting: list[_Use] = []

    def ref(self, use: _Use) -> str:
        """Return the reference to a component."""
        if use not in self.names:
            schema = use.schema
            home = schema.package.rpartition(".")[2]
            taken = self.names.values()
            names = [schema.name, f"{home}.{schema.name}", *(f"{home}.{schema.name}.{n}" for n in range(2, 100))]
            self.names[use] = next(name for name in names if name not in taken)
            self.waiting.append(use)
        return f"#/$defs/{self.names[use]}"

    def all(self) -> dict[str, Node]:
        """Return the definitions, by their names."""
        done: dict[str, Node] = {}
        while self.waiting:
            use = self.waiting.pop()
            done[self.names[use]] = self.component(use)
        return dict(sorted(done.items()))

    def component(self, use: _Use) -> Node:
        """Return the definition of one component."""
        spec, node = use.schema.spec, use.schema.node
        self.empty = _EMPTY if use.reads.null == "refused" else [*_EMPTY, None]
        self.texts = use.reads.text != "refused" and not self.inbound
        self.numbers = use.reads.number != "refused" and not self.inbound
        plain = self.schema(use, spec, node)
        if "properties" not in node:
            return self.or_other(plain)
        required = [name for name in node.get("required", ()) if not use.softens(name, "required")]
        plain.pop("required", None)
        if required:
            plain["required"] = required
        plain["properties"] = {name: self.or_other(part) for name, part in plain["properties"].items()}
        if use.reads.null != "refused" and not self.inbound:
            for name, part in plain["properties"].items():
                if name not in required and not _takes_null(part):
                    plain["properties"][name] = {"anyOf": [part, {"type": "null"}]}
        if node.get("minProperties") == len(required) + 1 and not use.softens(None, "min_fields"):
            others = [name for name in node["properties"] if name not in required]
            one = [
                {"required": [name], "properties": {name: {"not": {"enum": self.empty}}}}
                if None in self.empty or _may_be_empty(expand(spec, use.schema.ref), name)
                else {"required": [name]}
                for name in others
            ]
            plain.setdefault("allOf", []).append({"anyOf": one})
        refused = False if self.inbound or use.reads.null == "refused" else {"type": "null"}
        if "additionalProperties" not in node and (use.reads.unknown == "refused" or self.inbound):
            plain["additionalProperties"] = refused
        elif not self.inbound:
            plain["properties"] |= dict.fromkeys(node.get("x-elsewhere", ()), refused)
        return plain

    def schema(self, use: _Use, spec: Spec, node: Node, field: str | None = None) -> Node:
        """Return the schema of a component, or of one of its fields, in plain keywords."""
        if "$ref" in node and "null" in node.get("type", ()):  # in a spec it replaces the target's type
            rest = {key: value for key, value in node.items() if key != "type"}
            return {"anyOf": [self.schema(use, spec, rest, field), {"type": "null"}]}
        if "enum" in node and "null" in node.get("type", ()):
            node = {**node, "enum": [*node["enum"], None]}
        plain: Node = {}
        owner = expand(spec, node)
        for key, value in node.items():
            if key.startswith("x-") or key in _DROPPED or _is_dropped(use, node, field, key):
                continue
            if key == "$ref":
                plain[key] = self.ref(_use_of(use, spec, node))
            elif key == "properties":
                plain[key] = {name: self.schema(use, spec, part, name) for name, part in value.items()}
            elif key in ("items", "additionalProperties", "propertyNames") and isinstance(value, dict):
                plain[key] = self.schema(use, spec, value, field)
            elif key == "oneOf" and is_union(node):
                told = _told_in(spec, node)
                plain[key] = [{**self.schema(use, spec, part), **told.get(part["$ref"], {})} for part in value]
            elif key == "dependentRequired":
                for name, others in value.items():
                    either = {"if": self.condition(spec, {"required": [name]}, owner)}
                    either["then"] = self.condition(spec, {"required": others}, owner)
                    plain.setdefault("allOf", []).append(either)
            elif key == "allOf":
                parts = [self.condition(spec, part, owner) for part in value if "x-severity" not in part]
                plain["allOf"] = [*plain.get("allOf", ()), *parts]
            else:
                plain[key] = value
        if not plain.get("allOf", True):
            del plain["allOf"]
        if "x-uri" in node:
            plain.setdefault("allOf", []).append({"pattern": pattern_of(node["x-uri"])})
        if node.get("x-deprecated", {}).get("refused"):
            plain.setdefault("allOf", []).append({"not": {}})
        refused = [v["value"] for v in node.get("x-values", ()) if v.get("deprecated", {}).get("refused")]
        if refused:
            plain.setdefault("allOf", []).append({"not": {"enum": refused}})
        return plain

    def condition(self, spec: Spec, node: Node, owner: tuple[Spec, Node] | None, *, asserted: bool = True) -> Node:
        """Return a condition in plain keywords.

        Args:
            spec: The spec of the condition.
            node: The condition.
            owner: The schema of the value that it is about, if known.
            asserted: False for what is only asked, such as an `if`.

        An empty value does not count as set, so that it neither fulfils `required` nor has to keep a rule.
        """
        plain: Node = {}
        for key, value in node.items():
            if key.startswith("x-") or _is_dropped(None, node, None, key):
                continue
            if key in _CONDITIONS:
                many = isinstance(value, list)
                claims = asserted and key in ("allOf", "then", "else")
                parts = [self.condition(spec, part, owner, asserted=claims) for part in (value if many else [value])]
                plain[key] = parts if many else parts[0]
            elif key == "properties":
                fields = {name: self.member(spec, part, owner, name, asserted) for name, part in value.items()}
                plain[key] = {**plain.get(key, {}), **fields}
            elif key in ("items", "contains", "additionalProperties", "propertyNames") and isinstance(value, dict):
                plain[key] = self.condition(spec, value, _part(owner, key), asserted=asserted)
            elif key == "prefixItems":
                plain[key] = [self.condition(spec, part, _part(owner, "items"), asserted=asserted) for part in value]
            else:
                plain[key] = value
        asked = node.get("properties", {})
        unset = {
            name: {"not": {"enum": empty}}
            for name in node.get("required", ())
            if (empty := self.empty_values(owner, name)) and not asks_for_empty(asked.get(name, {}))
        }
        if unset:
            plain = {**plain, "allOf": [*plain.get("allOf", ()), {"properties": unset}]}
        if self.numbers and not asserted and "pattern" in plain:  # which a number has, too, as JSON Schema sees it
            plain = {"type": "string", **plain}
        return plain

    def empty_values(self, owner: tuple[Spec, Node] | None, name: str) -> list[Any]:
        """Return the values that a field may have and that do not count as set."""
        optional = owner is None or name not in owner[1].get("required", ())
        null = [None] if optional and None in self.empty else []
        return [*(_EMPTY if _may_be_empty(owner, name) else []), *null]

    def or_other(self, part: Node) -> Node:
        """Return a schema that also takes the values of other types which may stand for those that the given one takes."""
        if self.texts and (texts := _numerals(part)):
            return {"anyOf": [part, {"type": "string", "pattern": "|".join(texts)}]}
        if self.numbers and _is_text(part) and (numbers := _numbers(part)) != {"enum": []}:
            return {"anyOf": [part, numbers]}
        inside = ("items", "additionalProperties")
        return {**part, **{key: self.or_other(part[key]) for key in inside if isinstance(part.get(key), dict)}}

    def member(self, spec: Spec, part: Node, owner: tuple[Spec, Node] | None, name: str, asserted: bool) -> Node:
        """Return a condition on one field."""
        field = _part(owner, "properties", name)
        plain = self.condition(spec, part, field, asserted=asserted)
        others: list[Node] = []
        empty = self.empty_values(owner, name)
        if empty and not asks_for_empty(part):
            others.append({"enum": empty})
        # The value behind one of another type can't be looked at.
        if asserted and field is not None and {"enum", "const"} & part.keys():
            if self.texts and _numerals(field[1]):
                others.append({"type": "string"})
            if self.numbers and _is_text(field[1]):
                others.append({"type": "integer"})
        return {"anyOf": [plain, *others]} if plain and others else plain


_RULES = {
    "minLength": "min_length", "maxLength": "max_length", "minItems": "min_items", "maxItems": "max_items",
    "minimum": "minimum", "maximum": "maximum", "pattern": "pattern", "enum": "enum", "const": "const",
    "uniqueItems": "unique_items", "minProperties": "min_fields", "maxProperties": "max_fields",
}  # fmt: skip
"""Keyword -> the rule that a place may soften."""


def _is_dropped(use: _Use | None, node: Node, field: str | None, key: str) -> bool:
    if key in ("minLength", "maxLength") and "x-length-unit" in node and not (key == "minLength" and node[key] == 1):
        return True
    if use is None or not use.softened:
        return False
    if key == "allOf":
        return any(use.softens(field, rule) for rule in ("one_of", "any_of", "forbidden", "required"))
    return key in _RULES and use.softens(field, _RULES[key])


def _use_of(use: _Use, spec: Spec, node: Node) -> _Use:
    """Return how a component is used where a node refers to it."""
    target = spec.resolve(node["$ref"])
    reads = reads_inside(use.reads, spec, target.spec, target.node)
    own = [Softening.read(entry, None) for entry in node.get("x-soften", ())]
    return _Use(target, reads, (*use.softened, *own))


def _part(owner: tuple[Spec, Node] | None, key: str, name: str = "") -> tuple[Spec, Node] | None:
    """Return the schema of a member of a value, if known."""
    if owner is None or is_union(owner[1]):
        return None
    part = owner[1].get(key)
    part = part.get(name) if name and isinstance(part, dict) else part
    return expand(owner[0], part) if isinstance(part, dict) else None


def _may_be_empty(owner: tuple[Spec, Node] | None, name: str) -> bool:
    """Return True if a field may hold an empty value, or null, as far as is known."""
    part = _part(owner, "properties", name)
    if part is None:
        return True
    return may_be_empty(part[1])


def _takes_null(part: Node) -> bool:
    return "null" in part.get("type", ()) or {"type": "null"} in part.get("anyOf", ())


def _told_in(spec: Spec, union: Node) -> dict[str, Node]:
    """Return what tells the members of a union apart that their own schemas may not say, by their references."""
    told = {ref: _told(test) for ref, test in tests_of(union).items()}
    for ref in untagged(union) if tagged(union) else ():
        properties = spec.resolve(ref).node.get("properties")
        if ref not in told and properties is not None and tag_name(union) not in properties:
            told[ref] = {"properties": {tag_name(union): {"type": "null"}}}  # other fields than its own may be allowed
    return told


def _told(test: Test) -> Node:
    """Return what the test of a variant says as JSON Schema."""
    required = [key for key, wanted in test.items() if wanted is True or (wanted and None not in wanted)]
    properties: Node = {}
    for key, wanted in test.items():
        if wanted is False:
            properties[key] = {"not": {}}
        elif wanted is not True:
            properties[key] = {"enum": wanted}
    return {**({"required": required} if required else {}), **({"properties": properties} if properties else {})}


def _numerals(part: Node) -> list[str]:
    """Return the patterns of the texts that may stand for a number or a boolean, where no text is wanted."""
    types = types_of(part)
    return [] if "string" in types else [f"^{NUMERALS[name]}$" for name in types if name in NUMERALS]


def _is_text(part: Node) -> bool:
    """Return True if a text is wanted, and nothing else but null."""
    return {*types_of(part)} - {"null"} == {"string"}


def _numbers(part: Node) -> Node:
    """Return the schema of the whole numbers that may stand for a text."""
    listed = [part["const"]] if "const" in part else part.get("enum")
    if listed is None:
        return {"type": "integer"}
    return {
        "enum": [int(text) for text in listed if isinstance(text, str) and text.isdecimal() and text == str(int(text))]
    }
