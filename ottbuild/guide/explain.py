"""What the specs say of a place: its type, its limits and conditions, where they are documented, how it is written."""

from __future__ import annotations

from typing import NamedTuple

from ottbuild.guide.entries import entry_points
from ottbuild.guide.examples import examples
from ottbuild.guide.paths import Location, contained, pages
from ottbuild.guide.tables import table
from ottbuild.schemas.limits import deprecated, limits
from ottbuild.schemas.spec import Node, Spec, expand, tag_name, tagged, tests_of
from ottbuild.schemas.variants import in_words, variants


class Explanation(NamedTuple):
    """What is said of a place."""

    path: str
    what: str
    """Its type, and whether it is required."""
    description: str
    sections: dict[str, list[str]]
    """Titles -> lines; without those that have none."""


def explain(location: Location) -> Explanation:
    """Return what the specs say of a place."""
    spec, node = location.whole
    sections = {
        "deprecated": deprecated(node),
        "names": _names(location),
        "limits": limits(node),
        "values": _values(node),
        "each item" if "items" in node else "each value": _each(location),
        "conditions": _conditions(location),
        "variants": _variants(location),
        "entry points": _entry_points(location),
        "fields": _fields(location),
        "the provider's errors": _errors(node),
        "example": examples(location) or _parsed(location),
        "see": list(pages(spec, node) or _pages_around(location)),
    }
    said = {title: list(lines) for title, lines in sections.items() if lines}
    return Explanation(location.path, _what(location), node.get("description", ""), said)


def _what(location: Location) -> str:
    """Return the type of a place, and whether it is required."""
    words = [type_of(*location.whole)]
    if location.within is not None:
        words.append(_told(location, location.within.content[1]))
    if location.owner is not None:
        words.append("required" if location.required else "optional")
    if location.whole[1].get("x-secret"):
        words.append("secret")
    return ", ".join(words)


def _told(location: Location, union: Node) -> str:
    """Return what tells a variant from the others."""
    if location.tag:
        return f"by {tag_name(union)} {location.tag!r}"
    test = tests_of(union).get(location.node.get("$ref", ""))
    words = [f"without {tag_name(union)}"] if tagged(union) else []
    words += [in_words(test)] if test else []
    return ", ".join(words) or "by its JSON type"


def type_of(spec: Spec, node: Node) -> str:
    """Return the type of a node in words."""
    if "const" in node:
        return f"always {node['const']!r}"
    item = contained(node)
    if item is not None:
        return f"{'array' if 'items' in node else 'map'} of {type_of(*expand(spec, item))}"
    if "discriminator" in node:
        return f"{node['x-component']}, one of {len(variants(spec, node))} variants"
    if "properties" in node:
        return f"{node['x-component']} object"
    names = node.get("type", "anything")
    return names if isinstance(names, str) else " or ".join(names)


def _names(location: Location) -> list[str]:
    lines: list[str] = []
    if location.owner is not None and location.key != location.python_name:
        lines.append(f"{location.key} on the wire, {location.python_name} in Python")
    also = location.whole[1].get("x-also", ())
    if also:
        lines.append(f"{', '.join(also)} when parsing")
    if location.owner is not None and location.owner.content[1].get("x-any-case"):
        lines.append("in any letter case when parsing")
    return lines


def _values(node: Node) -> list[str]:
    rows: list[tuple[str, str]] = [(repr(value), "") for value in node.get("enum", ())]
    for known in node.get("x-values", ()):
        gone = deprecated({"x-deprecated": known["deprecated"]}) if "deprecated" in known else []
        rows.append((repr(known["value"]), "; ".join([*filter(None, [known.get("description")]), *gone])))
    return [*table(rows), *(["other values pass too"] if "x-values" in node else [])]


def _each(location: Location) -> list[str]:
    """Return what the items of an array or the values of a map are."""
    (_, node), (_, item) = location.whole, location.content
    if item is node:
        return []
    description = [item["description"]] if "description" in item else []
    return [*description, *deprecated(item), *limits(item), *_values(item)]


def _conditions(location: Location) -> list[str]:
    """Return the rules between this and other fields, and between the fields of this."""
    lines: list[str] = []
    found = {one.text: one for one in (*location.outside, *(location.conditions if location.schema else ()))}
    for one in found.values():
        own = dict.fromkeys(line for node in one.nodes for line in limits(node)) if location.owner else {}
        lines += [one.text, *(f"  {line}" for line in own), *(f"  see {page}" for page in one.pages)]
    return lines


def _variants(location: Location) -> list[str]:
    return table([(one.path.rpartition(".")[2], one.whole[1].get("description", "")) for one in location.variants])


def _entry_points(location: Location) -> list[str]:
    """Return the entry points for a choice of objects, or for a kind."""
    if location.schema is None or not (location.variants or (location.owner is None and location.within is None)):
        return []
    return table([(name, made.node.get("description", "")) for name, made in entry_points(location.schema).items()])


def _fields(location: Location) -> list[str]:
    return table(
        [
            (one.key, type_of(*one.whole), "required" if one.required else "", one.whole[1].get("description", ""))
            for one in location.fields
        ]
    )


def _parsed(location: Location) -> list[str]:
    """Return how an answer is read, which no call makes."""
    return [f'ottbuild.parse("{location.path}", data)'] if location.owner is None and location.within is None else []


def _errors(node: Node) -> list[str]:
    return [
        f"{rule}: " + " ".join([*([error["message"]] if "message" in error else []), *_code(error)])
        for rule, error in node.get("x-errors", {}).items()
    ]


def _code(error: Node) -> list[str]:
    return [f"(code {error['code']})"] if "code" in error else []


def _pages_around(location: Location) -> tuple[str, ...]:
    """Return the pages of the object that a place is in."""
    around = location.owner or location.within
    if around is None:
        return ()
    return pages(*around.content) or _pages_around(around)
