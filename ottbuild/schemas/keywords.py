"""The keywords of JSON Schema that limit a value: what each one applies to, what it reports, and under which rule.

To add a keyword, add its function and its entry to the table. The validator reads the tables in their order, which is
the order of the problems.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from ottbuild.schemas.advice import advice, wrong_time
from ottbuild.schemas.conditions import all_of, any_of, condition, if_, not_, one_of
from ottbuild.schemas.jsondata import SHAPE_ERRORS, comparable, equal, has_type, kind_of, pointer
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.patterns import search
from ottbuild.schemas.report import Place, Report, shown
from ottbuild.schemas.rules import RULES, Broken
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Node, Schema
from ottbuild.schemas.uris import misfit
from ottbuild.schemas.variants import reachable
from ottbuild.schemas.veil import STARS, Veiled, bare, holds_veil, veil
from ottbuild.schemas.wording import counted, listed, show, told, unlisted, with_article


class Keyword(NamedTuple):
    """How a keyword is validated."""

    types: tuple[str, ...]
    """The JSON types that it limits; values of other types pass."""
    rule: str
    """The id of its problem; "" if it reports none itself."""
    broken: Callable[[Report, Place, Any], Broken | None]
    """Given the value of the keyword, returns its problem; reports problems of members, or with other ids, itself."""
    structural: bool = False
    """True if it limits what a model can hold, so that parsing validates it."""


# Any type


_CONVERTED = {
    "converted": ", which the provider converts",
    "uncertain": "; no page says whether the provider converts it",
}
"""What is said of a value of another type than its place wants, by the words of `x-reads`."""


def type_(report: Report, place: Place, names: str | list[str]) -> Broken | None:
    """Report a value of another JSON type."""
    names = [names] if isinstance(names, str) else names
    odd = report.converted.get(pointer(report.path)) if report.converted else None
    if odd is not None:
        has_members = isinstance(place.data, (dict, list, tuple))  # it was given as JSON text, which may hold secrets
        broken = wrong_type(veil(odd.given) if has_members else odd.given, names, place)
        broken = broken._replace(message=f"{broken.message}{_CONVERTED[odd.how]}")
        report.add(place, "type", broken, warning=True)
    for name in names:
        if has_type(place.data, name):
            return None
    broken = wrong_type(place.data, names, place)
    text = wrong_time(place.node, place.data) or broken.message + advice(place.node, place.data)
    return broken._replace(message=text)


def _is_secret(place: Place) -> bool:
    """Return True if a value is secret, or may be one: it stands where something is wanted that has secrets in it."""
    waiting: list[Any] = [place.node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            ref = part.get("$ref")
            if part.get("x-secret") or (isinstance(ref, str) and _holds_secrets(place.spec.resolve(ref))):
                return True
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    return False


@shared
def _holds_secrets(schema: Schema) -> bool:
    return any(node.get("x-secret") for _, node in reachable(schema))


def wrong_type(data: Any, names: list[str], place: Place) -> Broken:
    """Return the problem of a value that is of none of these JSON types."""
    wanted = listed([with_article(name) for name in names], "or")
    limit = names if len(names) > 1 else names[0]
    shown = kind_of(data) if holds_veil(data) or _is_secret(place) else told(data)
    return Broken(f"must be {wanted}, not {shown}", limit, kind_of(data).rpartition(" ")[2])


def const(report: Report, place: Place, value: Any) -> Broken | None:
    """Report any other value."""
    if equal(place.data, value):
        return None
    return Broken(f"must be {show(value)}, not {shown(place.node, place.data)}", value, place.data)


def enum(report: Report, place: Place, values: list[Any]) -> Broken | None:
    """Report a value that is not listed, unless unknown values are allowed."""
    if report.allow_unknown or place.data in values:
        return None
    message = unlisted(shown(place.node, place.data), values)
    return Broken(message + report.hint(place.data, values), values, place.data)


def x_check(report: Report, place: Place, checks: list[dict[str, Any]]) -> None:
    """Report every broken rule of `schemas.rules`, each under its own id."""
    data = bare(place.data) if report.hides else place.data
    for check in checks:
        parameters = {key: value for key, value in check.items() if key != "rule"}
        try:
            broken = RULES[check["rule"]](data, **parameters)
        except SHAPE_ERRORS:
            continue  # the data are not of the shape that the rule is for, which other rules report
        if broken is not None and data is not place.data and _is_about_secrets(place.data, _names_in(parameters)):
            limit = broken.limit if broken.limit in parameters.values() else None  # what the spec says is no secret
            broken = Broken(f"breaks the rule {check['rule']!r}, with values that are secret", limit, STARS)
        if broken is not None:
            report.add(place, check["rule"], broken)


def _names_in(parameters: Any) -> set[str]:
    """Return the names of fields that the parameters of a rule can mean."""
    if isinstance(parameters, str):
        return {parameters, *parameters.split(".")}
    parts = parameters.values() if isinstance(parameters, dict) else parameters if isinstance(parameters, list) else ()
    return {name for part in parts for name in _names_in(part)}


def _is_about_secrets(data: Any, names: set[str], named: bool = True) -> bool:
    """Return True if there is a secret that a rule about these fields can show: the value itself, or one under a name."""
    if isinstance(data, dict) and not isinstance(data, Veiled):
        return any(_is_about_secrets(item, names, key in names) for key, item in data.items())
    if isinstance(data, (list, tuple)) and not isinstance(data, Veiled):
        return any(_is_about_secrets(item, names, named) for item in data)
    return isinstance(data, Veiled) and named


# Strings


def min_length(report: Report, place: Place, least: int) -> Broken | None:
    """Report a text that is too short, in the unit of `x-length-unit`."""
    unit, count = UNITS[place.node.get("x-length-unit", "character")]
    length = count(place.data)
    if length >= least:
        return None
    message = "must not be empty" if least == 1 else f"is {counted(length, unit)} long, at least {least} are needed"
    return Broken(message, least, length, unit)


def max_length(report: Report, place: Place, most: int) -> Broken | None:
    """Report a text that is too long, in the unit of `x-length-unit`."""
    unit, count = UNITS[place.node.get("x-length-unit", "character")]
    length = count(place.data)
    report.measure(length, most, unit)
    if length <= most:
        return None
    return Broken(f"is {length} {unit} long, at most {most} are allowed", most, length, unit)


def pattern(report: Report, place: Place, pattern: str) -> Broken | None:
    """Report a text that does not match. What must match is told by the description, if there is one, and by an example."""
    node = place.node
    if search(pattern, place.data):
        return None
    if "type" not in node:  # in a condition, the description is about the pattern
        sentence = node.get("description") or (report.sentences[-1] if report.sentences else "")
        text = f"breaks the rule: {sentence}" if sentence else f"does not match {pattern}"
    elif "description" not in node:
        text = f"does not match {pattern}"
    else:
        text = f"does not fit: {_form(node, pattern)}"
    return Broken(f"{shown(node, place.data)} {text}{_in_other_case(node, pattern, place.data)}", pattern, place.data)


_SHORT = 40
"""Only a text that is shorter is shown in another case."""


def _in_other_case(node: Node, pattern: str, text: str) -> str:
    """Return a question for the same text in lower or upper case, if that matches; "" for a secret, which it would show."""
    if len(text) > _SHORT or node.get("x-secret") or isinstance(text, Veiled):
        return ""
    other = next((one for one in (text.lower(), text.upper()) if search(pattern, one)), None)
    return f"; did you mean {shown(node, other)}?" if other is not None else ""


def _form(node: Node, pattern: str) -> str:
    """Return what a field says of the form of its text: its first sentence, or the clause with the example, if one has it."""
    sentence = node["description"].partition(". ")[0].rstrip(".")
    example = (node.get("examples") or [None])[0]
    if not isinstance(example, str):
        return f"{sentence} ({pattern})"
    clauses = [clause for clause in sentence.split("; ") if example in clause]
    return clauses[0] if clauses else f"{sentence}; for example, {show(example)}"


def uri(report: Report, place: Place, settings: dict[str, Any]) -> Broken | None:
    """Report an address that the provider does not take."""
    broken = misfit(place.data, settings)
    if broken is not None and isinstance(place.data, Veiled):  # the texts have parts of the address
        return Broken(f"{STARS} is no address that the provider takes", None, STARS)
    return broken


def values(report: Report, place: Place, entries: list[dict[str, Any]]) -> None:
    """Report a value that the provider has switched off."""
    for entry in entries if not report.inbound else ():
        if "deprecated" in entry and entry["value"] == place.data:
            report.add_switched_off(place, entry["deprecated"])


# Numbers


def minimum(report: Report, place: Place, least: float) -> Broken | None:
    """Report a number that is too small."""
    if place.data >= least:
        return None
    return Broken(f"is {show(place.data)}, at least {least} is needed", least, place.data)


def maximum(report: Report, place: Place, most: float) -> Broken | None:
    """Report a number that is too large."""
    if place.data <= most:
        return None
    return Broken(f"is {show(place.data)}, at most {most} is allowed", most, place.data)


# Arrays


def min_items(report: Report, place: Place, least: int) -> Broken | None:
    """Report an array with too few items."""
    count = len(place.data)
    if count >= least:
        return None
    message = "must not be empty" if least == 1 else f"has {counted(count, 'items')}, at least {least} are needed"
    return Broken(message, least, count, "items")


def max_items(report: Report, place: Place, most: int) -> Broken | None:
    """Report an array with too many items."""
    count = len(place.data)
    report.measure(count, most, "items")
    if count <= most:
        return None
    message = f"has {counted(count, 'items')}, at most {most} {'is' if most == 1 else 'are'} allowed"
    return Broken(message, most, count, "items")


def unique_items(report: Report, place: Place, wanted: bool) -> None:
    """Report every item that repeats an earlier one."""
    seen: set[str] = set()
    for index, item in enumerate(place.data if wanted else ()):
        value = comparable(item)
        if value in seen:
            report.add_at(index, place, "unique_items", Broken("stands twice in the array", actual=item))
        seen.add(value)


def prefix_items(report: Report, place: Place, parts: list[Node]) -> None:
    """Validate the first items, each against its own schema."""
    for index, (part, item) in enumerate(zip(parts, place.data, strict=False)):
        report.validate_at(index, place, part, item)


def min_contains(report: Report, place: Place, wanted: Node) -> Broken | None:
    """Report an array with too few items that fit; one is enough unless `minContains` differs."""
    least = place.node.get("minContains", 1)
    count = sum(report.fits(place.spec, wanted, item) for item in place.data)
    return None if count >= least else _contains(place, count, least)


def max_contains(report: Report, place: Place, most: int) -> Broken | None:
    """Report an array with too many items that fit `contains`."""
    if "contains" not in place.node:
        return None
    count = sum(report.fits(place.spec, place.node["contains"], item) for item in place.data)
    return None if count <= most else _contains(place, count, most)


def _contains(place: Place, count: int, limit: int) -> Broken:
    secret = holds_veil(place.data)
    in_words = "items that fit" if secret else f"items of which {condition(place.node['contains'])}"
    text = place.node.get("description") or in_words
    return Broken(f"has {count}: {text}", limit, count, "items")


# Objects


def min_properties(report: Report, place: Place, least: int) -> Broken | None:
    """Report an object with too few fields; an empty field does not count."""
    count = len(report.filled_fields(place))
    if count >= least:
        return None
    message = f"has {count} of at least {least} fields" if count else "must not be empty"
    return Broken(message, least, count, "fields")


def max_properties(report: Report, place: Place, most: int) -> Broken | None:
    """Report an object with too many fields."""
    count = len(place.data)
    if count <= most:
        return None
    return Broken(f"has {count} fields, at most {most} are allowed", most, count, "fields")


def required(report: Report, place: Place, names: list[str]) -> None:
    """Report every required field that is absent."""
    for name in names:
        if name not in place.data:
            report.add_missing(place, name)


def dependent_required(report: Report, place: Place, names: dict[str, list[str]]) -> None:
    """Report every absent field that a present one requires."""
    filled = report.filled_fields(place)
    for name, dependents in names.items():
        for other in dependents if name in filled else ():
            if other not in filled:
                report.reasons.append(f"{name} is set")
                report.add_missing(place, other)
                report.reasons.pop()


# The tables

ANY = ("string", "integer", "number", "boolean", "object", "array", "null")
STRING, ARRAY, OBJECT = ("string",), ("array",), ("object",)
NUMBER = ("integer", "number")

FIRST: dict[str, Keyword] = {
    "type": Keyword(ANY, "type", type_, structural=True),
    "const": Keyword(ANY, "const", const),
}
"""Keywords whose problem explains all others of the value."""

LIMITS: dict[str, Keyword] = {
    "minLength": Keyword(STRING, "min_length", min_length),
    "maxLength": Keyword(STRING, "max_length", max_length),
    "enum": Keyword((*STRING, *NUMBER), "enum", enum),
    "x-uri": Keyword(STRING, "uri", uri),
    "pattern": Keyword(STRING, "pattern", pattern),
    "x-values": Keyword((*STRING, *NUMBER), "switched_off", values),
    "minimum": Keyword(NUMBER, "minimum", minimum),
    "maximum": Keyword(NUMBER, "maximum", maximum),
    "minItems": Keyword(ARRAY, "min_items", min_items),
    "maxItems": Keyword(ARRAY, "max_items", max_items),
    "uniqueItems": Keyword(ARRAY, "unique_items", unique_items),
    "prefixItems": Keyword(ARRAY, "", prefix_items),
    "contains": Keyword(ARRAY, "min_contains", min_contains),
    "maxContains": Keyword(ARRAY, "max_contains", max_contains),
    "minProperties": Keyword(OBJECT, "min_fields", min_properties),
    "maxProperties": Keyword(OBJECT, "max_fields", max_properties),
    "required": Keyword(OBJECT, "required", required, structural=True),
    "dependentRequired": Keyword(OBJECT, "required", dependent_required),
}
"""Keywords for values of some JSON types."""

CONDITIONS: dict[str, Keyword] = {
    "allOf": Keyword(ANY, "", all_of),
    "oneOf": Keyword(ANY, "one_of", one_of),
    "anyOf": Keyword(ANY, "any_of", any_of),
    "not": Keyword(ANY, "forbidden", not_),
    "if": Keyword(ANY, "", if_),
    "x-check": Keyword(ANY, "", x_check),
}
"""Keywords that look at a value together with its members."""


KEYWORDS = FIRST | LIMITS | CONDITIONS


class Plan(NamedTuple):
    """The keywords that a node has, as the validator applies them."""

    first: tuple[tuple[str, Keyword], ...]
    limits: dict[str, tuple[tuple[str, Keyword], ...]]
    """JSON type -> the keywords for values of that type."""
    conditions: tuple[tuple[str, Keyword], ...]


@cache
def plan(keys: tuple[str, ...], structure_only: bool) -> Plan:
    """Return the plan for a node with these keys. Cached, as the specs have few different combinations of keys."""

    def entries(table: dict[str, Keyword], name: str) -> tuple[tuple[str, Keyword], ...]:
        return tuple(
            (key, keyword)
            for key, keyword in table.items()
            if key in keys and name in keyword.types and (keyword.structural or not structure_only)
        )

    return Plan(entries(FIRST, "null"), {name: entries(LIMITS, name) for name in ANY}, entries(CONDITIONS, "null"))
