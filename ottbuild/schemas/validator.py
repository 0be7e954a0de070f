"""Finds everything that is wrong with wire JSON, and says it.

The generated checks answer yes or no; this is who is asked after a no. It reads the spec itself, so that a rule, its
limit, its source and the provider's own error text are written down once.
"""

from __future__ import annotations

import math
from difflib import get_close_matches
from typing import Any

from ottbuild.schemas.jsontext import MAX_DEPTH, Given, kind_of, pointer, surrogate, too_deep, unjsonable
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.patterns import search
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.spec import untagged as without_tag
from ottbuild.schemas.variants import member_without_tag

MISSING = frozenset({"required", "min_length", "min_items", "min_fields"})
"""The rules that an absent or empty member breaks; `missing` in a spec's `x-errors` stands for them."""

LONGEST_NAME, MOST_HINTS = 100, 100
"""Finding what a name is like takes long: a long text is no misspelt name, and nobody reads that many suggestions."""

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list, tuple),
    "null": (type(None),),
}
_ARTICLES = {"integer": "an", "object": "an", "array": "an", "null": ""}


def validate(
    schema: Schema,
    wire: Any,
    *,
    structure_only: bool = False,
    allow_unknown: bool = False,
    null_is_absent: bool = False,
) -> tuple[Problem, ...]:
    """Every problem of `wire`, in the order of the payload.

    Args:
        schema: What `wire` ought to be.
        wire: JSON data.
        structure_only: Look only at what a model can't hold: missing required parts and wrong types.
        allow_unknown: Let fields, values and variants pass that the spec does not know.
        null_is_absent: Take a null where the spec allows none for an absent field.
    """
    case = _Validator(structure_only, allow_unknown, null_is_absent)
    try:
        case.value(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire, None)
    except RecursionError:  # the caller has left little room
        return (too_deep(),)
    return tuple(case.problems)


def is_valid(schema: Schema, wire: Any) -> bool:
    """Whether `wire` keeps every rule; found out with less work than what is wrong."""
    return _Validator(False, False, False).fits(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire)


def validate_node(spec: Spec, node: Node, data: Any) -> tuple[Problem, ...]:
    """Every problem of a value that a part of a schema is about."""
    case = _Validator(False, False, False)
    case.value(spec, node, data, None)
    return tuple(case.problems)


def fits(spec: Spec, node: Node, data: Any) -> bool:
    """Return True if a value is valid against a node of a spec."""
    return _Validator(False, False, False).fits(spec, node, data)


class _Misfit(Exception):
    """Raised by the first problem where nobody wants to know more."""


class _Validator:
    def __init__(self, structure_only: bool, allow_unknown: bool, null_is_absent: bool, probing: bool = False) -> None:
        self.probing = probing
        """Whether it is only asked if there is any problem."""
        self.structure_only = structure_only
        self.allow_unknown = allow_unknown
        self.null_is_absent = null_is_absent
        self.problems: list[Problem] = []
        self.said: dict[tuple[str, str], list[int]] = {}
        """Pointer and rule -> where in `problems` they stand."""
        self.path: list[str | int] = []
        self.reasons: list[str] = []

    # What every keyword group below has in hand: the spec that the node stands in, the node, the data, and the
    # page that the enclosing component names as its source.

    def value(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        spec, node = expand(spec, node)
        doc = spec.doc(node.get("x-source")) or doc
        if len(self.path) > MAX_DEPTH:
            message = f"is nested more than {MAX_DEPTH} levels deep"
            self.add(node, doc, "max_depth", message, limit=MAX_DEPTH)
            return
        if type(data) is Given and data.extra is None and is_component(node):
            self.unjudged(data)
            return
        if data is None and "null" in node.get("type", ()):
            return  # the rules are about the other types
        if "discriminator" in node:
            self.union(spec, node, data, doc)
            return
        if self.null_is_absent and isinstance(data, dict) and not is_component(node):
            data = {name: item for name, item in data.items() if item is not None}
        if not self.typed(node, data, doc):
            return
        if "const" in node and not same(data, node["const"]) and not self.structure_only:
            self.add(
                node, doc, "const", f"must be {show(node['const'])}, not {self.shown(node, data)}", node["const"], data
            )
            return
        if isinstance(data, str):
            self.string(node, data, doc)
        elif isinstance(data, (int, float)) and not isinstance(data, bool):
            self.number(node, data, doc)
        elif isinstance(data, (list, tuple)):
            self.array(spec, node, data, doc)
        elif isinstance(data, dict):
            self.object(spec, node, data, doc)
        if not self.structure_only:
            self.conditions(spec, node, data, doc)
            self.checks(node, data, doc)

    def checks(self, node: Node, data: Any, doc: str | None) -> None:
        for check in node.get("x-check", ()):
            parameters = {key: value for key, value in check.items() if key != "rule"}
            try:
                broken = RULES[check["rule"]](data, **parameters)
            except (TypeError, AttributeError, LookupError, InvalidPayload):
                continue  # the data is not of the shape that the rule is for, which is a problem of its own
            if broken is not None:
                self.add(node, doc, check["rule"], *broken)

    def typed(self, node: Node, data: Any, doc: str | None) -> bool:
        names = node.get("type")
        if names is None:
            return True
        names = [names] if isinstance(names, str) else names
        if isinstance(data, bool):
            fits = "boolean" in names
        else:
            fits = any(isinstance(data, _TYPES[name]) for name in names)
        if not fits:
            wanted = listed([f"{_ARTICLES.get(name, 'a')} {name}".strip() for name in names], "or")
            got = kind_of(data)
            limit = names if len(names) > 1 else names[0]
            self.add(node, doc, "type", f"must be {wanted}, not {got}", limit, got.rpartition(" ")[2])
        return fits

    def string(self, node: Node, data: str, doc: str | None) -> None:
        if surrogate(data):
            self.add(node, doc, "surrogate", "holds a lone surrogate, which UTF-8 can't carry")
            return
        if self.structure_only:
            return
        unit, count = UNITS[node.get("x-length-unit", "character")]
        least, most = node.get("minLength"), node.get("maxLength")
        length = 0 if least is None and most is None else count(data)
        if least is not None and length < least:
            size = f"{length} {unit.removesuffix('s') if length == 1 else unit}"
            message = "must not be empty" if least == 1 else f"is {size} long, at least {least} are needed"
            self.add(node, doc, "min_length", message, least, length, unit)
            return
        if most is not None and length > most:
            message = f"is {length} {unit} long, at most {most} are allowed"
            self.add(node, doc, "max_length", message, most, length, unit)
            return
        if "enum" in node and data not in node["enum"]:
            if not self.allow_unknown:
                self.add_enum(node, doc, data)
        elif "pattern" in node and not search(node["pattern"], data):
            named = "description" in node and "type" not in node  # in a condition, it is the rule that is described
            said = f"breaks the rule: {node['description']}" if named else f"does not match {node['pattern']}"
            self.add(node, doc, "pattern", f"{self.shown(node, data)} {said}", node["pattern"], data)

    def number(self, node: Node, data: float, doc: str | None) -> None:
        if isinstance(data, float) and not math.isfinite(data):
            self.add(node, doc, "finite", f"is {data}, which JSON can't hold", actual=str(data))
            return
        if self.structure_only:
            return
        if "enum" in node and data not in node["enum"] and not self.allow_unknown:
            self.add_enum(node, doc, data)
        if data < node.get("minimum", data):
            self.add(node, doc, "minimum", f"is {data}, at least {node['minimum']} is needed", node["minimum"], data)
        if data > node.get("maximum", data):
            self.add(node, doc, "maximum", f"is {data}, at most {node['maximum']} is allowed", node["maximum"], data)

    def array(self, spec: Spec, node: Node, data: list[Any] | tuple[Any, ...], doc: str | None) -> None:
        if not self.structure_only:
            least, most = node.get("minItems", 0), node.get("maxItems")
            if len(data) < least:
                has = "must not be empty" if least == 1 else f"has {items(len(data))}, at least {least} are needed"
                self.add(node, doc, "min_items", has, least, len(data), "items")
            if most is not None and len(data) > most:
                message = f"has {items(len(data))}, at most {most} {'is' if most == 1 else 'are'} allowed"
                self.add(node, doc, "max_items", message, most, len(data), "items")
            if node.get("uniqueItems"):
                seen: set[Any] = set()
                for place, item in enumerate(data):
                    value = comparable(item)
                    if value in seen:
                        self.at(place, node, doc, "unique_items", "stands twice in the array", actual=item)
                    seen.add(value)
            for place, (part, item) in enumerate(zip(node.get("prefixItems", ()), data, strict=False)):
                self.inside(place, spec, part, item, doc)
            if "contains" in node:
                count = sum(self.fits(spec, node["contains"], item) for item in data)
                least, most = node.get("minContains", 1), node.get("maxContains")
                if count < least or (most is not None and count > most):
                    rule = "min_contains" if count < least else "max_contains"
                    text = node.get("description") or f"items of which {condition(node['contains'])}"
                    self.add(node, doc, rule, f"has {count}: {text}", least if count < least else most, count, "items")
        if "items" in node:
            for place, item in enumerate(data):
                self.inside(place, spec, node["items"], item, doc)

    def object(self, spec: Spec, node: Node, data: dict[Any, Any], doc: str | None) -> None:
        properties: dict[str, Node] = node.get("properties", {})
        extra: frozenset[str] = (type(data) is Given and data.extra) or frozenset()
        lenient = self.null_is_absent or self.structure_only
        if lenient or extra:
            kept = self.kept(node) if lenient else properties.keys() - extra
            data = {k: v for k, v in data.items() if v is not None or k not in properties or k in kept}
        if not self.structure_only:
            least, most = node.get("minProperties", 0), node.get("maxProperties")
            if not data and least:
                self.add(node, doc, "min_fields", "must not be empty", least, 0, "fields")
                return
            if len(data) < least:
                self.add(
                    node, doc, "min_fields", f"has {len(data)} of at least {least} fields", least, len(data), "fields"
                )
            if most is not None and len(data) > most:
                self.add(
                    node, doc, "max_fields", f"has {len(data)} fields, at most {most} are allowed", most, len(data),
                    "fields",
                )  # fmt: skip
        for name in node.get("required", ()):
            if name not in data:
                self.missing(spec, node, name, doc)
        if not self.structure_only:
            for name, needed in node.get("dependentRequired", {}).items():
                for other in needed if name in data else ():
                    if other not in data:
                        self.reasons.append(f"{name} is set")
                        self.missing(spec, node, other, doc)
                        self.reasons.pop()
        closed = "x-component" in node and "properties" in node and "additionalProperties" not in node
        for name, item in data.items():
            if name in properties:
                self.inside(name, spec, properties[name], item, doc)
            elif isinstance(node.get("additionalProperties"), dict):
                self.inside(name, spec, node["additionalProperties"], item, doc)
            elif closed and name not in extra and not self.allow_unknown and not self.structure_only:
                self.unknown_field(node, doc, name)
            elif is_component(node):
                self.unjudged({name: item})
            if "propertyNames" in node and not self.structure_only:
                self.inside(name, spec, node["propertyNames"], name, doc)

    def unjudged(self, data: Any) -> None:
        """Data that the spec says nothing of has to be JSON all the same."""
        found = unjsonable(data, self.path)
        self.problems += [problem for problem in found if problem[:2] not in self.said]  # a condition may look again
        for problem in found:
            self.said.setdefault(problem[:2], [])

    def kept(self, node: Node) -> set[str]:
        """The fields whose null counts: required ones when parsing, nullable ones when building."""
        if self.structure_only:
            return set(node.get("required", ()))
        return {name for name, part in node.get("properties", {}).items() if "null" in part.get("type", ())}

    def conditions(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        for part in node.get("allOf", ()):
            self.value(spec, part, data, doc)
        if "oneOf" in node and self.sound(node["oneOf"]):
            count = sum(self.fits(spec, branch, data) for branch in node["oneOf"])
            if count != 1:
                self.either(node, data, doc, "one_of", "exactly one of", node["oneOf"])
        if "anyOf" in node and self.sound(node["anyOf"]):
            count = sum(self.fits(spec, branch, data) for branch in node["anyOf"])
            if count == 0:
                self.either(node, data, doc, "any_of", "at least one of", node["anyOf"])
        if "not" in node and self.sound(node["not"]) and self.fits(spec, node["not"], data):
            self.forbidden(node, data, doc)
        if "if" in node and self.sound(node["if"]):
            met = self.fits(spec, node["if"], data)
            branch = node.get("then" if met else "else")
            if branch is not None:
                reason = condition(node["if"])
                self.reasons.append(reason if met else f"it is not so that {reason}")
                self.value(spec, branch, data, doc)
                self.reasons.pop()

    def sound(self, part: Node | list[Node]) -> bool:
        """Whether what a condition looks at is there and of the right type; if not, the condition has nothing to add."""
        if not self.said:
            return True
        if isinstance(part, list):
            return all(map(self.sound, part))
        for name, inner in part.get("properties", {}).items():
            self.path.append(name)
            sound = not any((pointer(self.path), rule) in self.said for rule in ("type", "required")) and self.sound(
                inner
            )
            self.path.pop()
            if not sound:
                return False
        return all(self.sound(part[key]) for key in ("allOf", "anyOf", "oneOf", "not", "if") if key in part)

    def either(self, node: Node, data: Any, doc: str | None, rule: str, quantity: str, branches: list[Node]) -> None:
        rule = str(node.get("x-rule", rule))
        fields = dict.fromkeys(name for branch in branches for name in branch.get("required", ()))
        present = [name for name in fields if isinstance(data, dict) and name in data]
        if not present and "missing" in (errors := node.get("x-errors", {})):
            node = {**node, "x-errors": {rule: errors["missing"]}}
        if any("required" not in branch for branch in branches):
            text = node.get("description") or f"{quantity} these: {'; '.join(map(condition, branches))}"
            present = [name for name in named(branches) if isinstance(data, dict) and name in data]
            self.add(node, doc, rule, f"breaks the rule: {text}", actual=present)
            return
        names = [" with ".join(branch["required"]) for branch in branches]
        got = listed(present, "and") if present else "none"
        message = f"needs {quantity} {listed(names, 'and' if rule == 'one_of' else 'or')}; {got} "
        message += "is set" if len(present) < 2 else "are set"
        self.add(node, doc, rule, message, names, present)

    def forbidden(self, node: Node, data: Any, doc: str | None) -> None:
        names = node["not"].get("required", [])
        if names and not isinstance(data, dict):
            return  # of a wrong type, which is said elsewhere
        forbidden, exclusive = node.get("x-rule", "forbidden"), node.get("x-rule", "exclusive")
        if len(names) == 1 and list(node["not"]) == ["required"]:
            why = f": {node['description']}" if "description" in node else ""
            self.at(names[0], node, doc, forbidden, f"must not be set{why}", actual=data.get(names[0]))
        elif names and list(node["not"]) == ["required"]:
            text = f"can't have {listed(names, 'and')} together"
            self.add(node, doc, exclusive, text, names, names)
        else:
            rule = node.get("description")
            text = f"breaks the rule: {rule}" if rule else f"must not be such that {condition(node['not'])}"
            self.add(node, doc, forbidden, text)

    def union(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        tag: str = node["discriminator"]["propertyName"]
        mapping: dict[str, str] = node["discriminator"]["mapping"]
        untagged = member_without_tag(spec, node, data)
        if not isinstance(data, dict):
            if untagged is not None:
                self.value(spec, {"$ref": untagged}, data, doc)
                return
            others = (spec.resolve(ref).node["type"] for ref in without_tag(node))
            self.typed({**node, "type": list(dict.fromkeys(("object", *others)))}, data, doc)
            return
        value = data.get(tag)
        if value is None and untagged is not None:
            self.value(spec, {"$ref": untagged}, data, doc)
        elif isinstance(value, str) and value in mapping:
            self.value(spec, {"$ref": mapping[value]}, data, doc)
        elif value is None or value == "":
            self.at(tag, node, doc, "required", "is required" if tag not in data else "must not be empty")
        elif not isinstance(value, str):
            self.at(
                tag,
                node,
                doc,
                "type",
                f"must be a string, not {kind_of(value)}",
                "string",
                kind_of(value).rpartition(" ")[2],
            )
        elif not self.allow_unknown and not self.structure_only:
            message = f"{self.shown(node, value)} is not one of {listed([show(name) for name in mapping], 'and')}"
            self.at(tag, node, doc, "unknown_variant", message + self.hint(value, mapping), list(mapping), value)
        else:
            self.unjudged(data)
        if not self.structure_only:
            self.conditions(spec, {key: node[key] for key in ("allOf",) if key in node}, data, doc)

    def missing(self, spec: Spec, node: Node, name: str, doc: str | None) -> None:
        part = node.get("properties", {}).get(name)
        errors = {} if is_component(node) else dict(node.get("x-errors", {}))  # what an object is told of is its own
        if part is not None:
            inner_spec, part = expand(spec, part)
            doc = inner_spec.doc(part.get("x-source")) or doc
            errors.update(part.get("x-errors", {}))
        self.at(name, {"x-errors": errors}, doc, "required", "is required")

    def unknown_field(self, node: Node, doc: str | None, name: str) -> None:
        known = list(node["properties"])
        message = f"is not a field of {node.get('x-component', 'this object')}"
        self.at(name, {}, doc, "unknown_field", message + self.hint(name, known), known, name)

    def add_enum(self, node: Node, doc: str | None, data: Any) -> None:
        allowed = listed([show(value) for value in node["enum"]], "and")
        message = f"{self.shown(node, data)} is not one of {allowed}" + self.hint(data, node["enum"])
        self.add(node, doc, "enum", message, node["enum"], data)

    def inside(self, step: str | int, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        self.path.append(step)
        self.value(spec, node, data, doc)
        self.path.pop()

    def fits(self, spec: Spec, node: Node, data: Any) -> bool:
        """Whether `data` satisfies a schema that stands in a condition."""
        case = _Validator(False, False, self.null_is_absent, probing=True)
        case.path, depth = self.path, len(self.path)
        try:
            case.value(spec, node, data, None)
        except _Misfit:
            del self.path[depth:]
            return False
        return not case.problems

    def hint(self, value: Any, known: Any) -> str:
        return "" if self.probing or len(self.problems) >= MOST_HINTS else hint(value, known)

    def shown(self, node: Node, data: Any) -> str:
        return "***" if node.get("x-secret") else show(data)

    def at(self, step: str | int, node: Node, doc: str | None, rule: str, message: str, limit: Any = None,
           actual: Any = None) -> None:  # fmt: skip
        self.path.append(step)
        self.add(node, doc, rule, message, limit, actual)
        self.path.pop()

    def add(self, node: Node, doc: str | None, rule: str, message: str, limit: Any = None, actual: Any = None,
            unit: str | None = None) -> None:  # fmt: skip
        if self.probing:
            raise _Misfit
        errors = node.get("x-errors", {})
        error = errors.get(rule) or (errors.get("missing") if rule in MISSING else None) or {}
        if self.reasons:
            message += f" (because {' and '.join(self.reasons)})"
        if node.get("x-secret") and unit is None:
            actual = "***"
        at = pointer(self.path)
        if any((at, strange) in self.said for strange in ("type", "unknown_variant") if strange != rule):
            return  # what is of a wrong type, or unknown, breaks most other rules of its place, too
        problem = Problem(at, rule, message, limit, actual, unit, doc, error.get("message"), error.get("code"))
        said = self.said.setdefault((at, rule), [])
        for place in said:
            other = self.problems[place]
            if other[3:6] == problem[3:6]:  # said before, perhaps for another reason
                if other.provider_message is None and problem.provider_message is not None:
                    self.problems[place] = problem
                return
        said.append(len(self.problems))
        self.problems.append(problem)


def is_component(node: Node) -> bool:
    """Whether a node describes a thing of its own; a node inside a condition only adds to one."""
    return "x-component" in node or "type" in node


def same(one: Any, other: Any) -> bool:
    """JSON equality: 1 is 1.0, but not true."""
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def comparable(value: Any) -> Any:
    """A hashable value that is equal to that of all JSON data that are equal; what is not JSON equals nothing."""
    if isinstance(value, dict):
        return frozenset((key, comparable(item)) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return tuple(comparable(item) for item in value)
    if value is None or isinstance(value, (str, int, float)):
        return (isinstance(value, bool), value)
    return object()


def show(value: Any) -> str:
    """A value as it stands in JSON, cut where long."""
    text = {True: "true", False: "false", None: "null"}.get(value) if isinstance(value, (bool, type(None))) else None
    text = text or repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def items(count: int) -> str:
    """A count of items in words."""
    return f"{count} item{'' if count == 1 else 's'}"


def listed(names: list[str], word: str) -> str:
    """Names in a sentence."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}" if names else "nothing"


def hint(value: Any, known: Any) -> str:
    """A suggestion for a misspelt name."""
    if not isinstance(value, str) or len(value) > LONGEST_NAME:
        return ""
    close = get_close_matches(value, [name for name in known if isinstance(name, str)], 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def named(branches: Any) -> list[str]:
    """The fields that conditions speak of, in their order."""
    if isinstance(branches, list):
        return list(dict.fromkeys(name for branch in branches for name in named(branch)))
    inner = [part for key in ("allOf", "anyOf", "oneOf", "not") for part in named(branches.get(key, []))]
    return list(dict.fromkeys([*branches.get("required", ()), *branches.get("properties", {}), *inner]))


def condition(node: Node, at: str = "") -> str:
    """An `if` in words."""
    if "description" in node:
        return str(node["description"])
    parts: list[str] = []
    properties: dict[str, Node] = node.get("properties", {})
    for name in node.get("required", ()):
        if name not in properties:
            parts.append(f"{at}{name} is set")
    for name, part in properties.items():
        place = f"{at}{name}"
        if "const" in part:
            parts.append(f"{place} is {show(part['const'])}")
        elif "enum" in part:
            parts.append(f"{place} is {listed([show(value) for value in part['enum']], 'or')}")
        elif "properties" in part or "required" in part:
            parts.append(condition(part, f"{place}."))
        elif "not" in part:
            parts.append(f"{place} is not such that {condition(part['not'], f'{place}.')}")
        else:
            parts.append(f"{place} is " + ", ".join(f"{key} {show(value)}" for key, value in part.items()))
    if "not" in node:
        parts.append(f"it is not so that {condition(node['not'], at)}")
    for word in ("anyOf", "oneOf"):
        if word in node:
            parts.append(" or ".join(condition(branch, at) for branch in node[word]))
    return " and ".join(parts) or "a condition holds"
