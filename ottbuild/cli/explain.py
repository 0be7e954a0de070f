"""Explains a payload kind, or a field of one: what it is, its limits and conditions, where
they are documented, and how it is written in Python.
"""

from __future__ import annotations

import sys

from ottbuild.cli.common import CLEAN, completing, table
from ottbuild.cli.terminal import Style
from ottbuild.schema.limits import deprecated, limits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from ottbuild.cli.paths import Spot
    from ottbuild.schema.spec import Node, Spec

_EPILOG = """\
A path goes by the names on the wire or in Python, and through a choice by the tag or the
entry point of a variant. Arrays and maps are passed without a step.

examples:
  ottbuild explain line.push
  ottbuild explain line.message.buttons.text
  ottbuild explain messenger.message.generic_template.elements.buttons
"""


def arguments(parser: ArgumentParser) -> None:
    """What the command takes."""
    parser.epilog = _EPILOG
    path = parser.add_argument("path", metavar="KIND[.PATH]", help="a payload kind, and the way to a field of it")
    completing(path, _complete)


def run(options: Namespace) -> int:
    """Does it."""
    from ottbuild.cli.paths import find

    for line in _explained(find(options.path), Style(sys.stdout)):
        print(line)
    return CLEAN


def _complete(prefix: str, **_: object) -> list[str]:
    from ottbuild.cli.paths import complete

    return complete(prefix)


def _explained(spot: Spot, style: Style) -> Iterator[str]:
    from ottbuild.cli.examples import examples
    from ottbuild.cli.paths import pages

    spec, node = spot.whole
    yield f"{style.strong(spot.path)}: {_what(spot)}"
    if "description" in node:
        yield f"  {node['description']}"
    sections = {
        "deprecated": deprecated(node),
        "names": _names(spot),
        "limits": limits(node),
        "values": _values(node),
        "each item" if "items" in node else "each value": _each(spot),
        "conditions": _conditions(spot),
        "variants": _variants(spot),
        "entry points": _entry_points(spot),
        "fields": _fields(spot),
        "the provider's errors": _errors(node),
        "example": examples(spot) or _parsed(spot),
        "see": list(pages(spec, node) or _pages_around(spot)),
    }
    for title, lines in sections.items():
        if lines:
            yield ""
            yield style.strong(title)
            for line in lines:
                yield f"  {line}"


def _what(spot: Spot) -> str:
    """The type of a place, and whether it has to be there."""
    words = [_type(*spot.whole)]
    if spot.within is not None:
        tag = spot.within.content[1]["discriminator"]["propertyName"]
        words.append(f"by {tag} {spot.tag!r}" if spot.tag else f"without {tag}")
    if spot.owner is not None:
        words.append("required" if spot.required else "optional")
    if spot.whole[1].get("x-secret"):
        words.append("secret")
    return ", ".join(words)


def _type(spec: Spec, node: Node) -> str:
    from ottbuild.cli.paths import contained
    from ottbuild.schema.spec import expand

    if "const" in node:
        return f"always {node['const']!r}"
    item = contained(node)
    if item is not None:
        return f"{'array' if 'items' in node else 'map'} of {_type(*expand(spec, item))}"
    if "discriminator" in node:
        return f"{node['x-component']}, one of {len(node['discriminator']['mapping'])} variants"
    if "properties" in node:
        return f"{node['x-component']} object"
    names = node.get("type", "anything")
    return names if isinstance(names, str) else " or ".join(names)


def _names(spot: Spot) -> list[str]:
    lines: list[str] = []
    if spot.owner is not None and spot.key != spot.python_name:
        lines.append(f"{spot.key} on the wire, {spot.python_name} in Python")
    also = spot.whole[1].get("x-also", ())
    if also:
        lines.append(f"{', '.join(also)} when parsing")
    if spot.owner is not None and spot.owner.content[1].get("x-any-case"):
        lines.append("in any letter case when parsing")
    return lines


def _values(node: Node) -> list[str]:
    rows: list[tuple[str, str]] = [(repr(value), "") for value in node.get("enum", ())]
    for known in node.get("x-values", ()):
        gone = deprecated({"x-deprecated": known["deprecated"]}) if "deprecated" in known else []
        rows.append((repr(known["value"]), "; ".join([*filter(None, [known.get("description")]), *gone])))
    return [*table(rows), *(["other values pass too"] if "x-values" in node else [])]


def _each(spot: Spot) -> list[str]:
    """What an array or a map holds."""
    (_, node), (_, item) = spot.whole, spot.content
    if item is node:
        return []
    description = [item["description"]] if "description" in item else []
    return [*description, *deprecated(item), *limits(item), *_values(item)]


def _conditions(spot: Spot) -> list[str]:
    """What holds between this and other fields, or between the fields of this."""
    lines: list[str] = []
    found = {one.text: one for one in (*spot.outside, *(spot.conditions if spot.schema else ()))}
    for one in found.values():
        own = dict.fromkeys(line for node in one.nodes for line in limits(node)) if spot.owner else {}
        lines += [one.text, *(f"  {line}" for line in own), *(f"  see {page}" for page in one.pages)]
    return lines


def _variants(spot: Spot) -> list[str]:
    return table([(one.path.rpartition(".")[2], one.whole[1].get("description", "")) for one in spot.variants])


def _entry_points(spot: Spot) -> list[str]:
    """What makes a choice of objects, or a kind."""
    from ottbuild.cli.entries import entry_points

    if spot.schema is None or not (spot.variants or (spot.owner is None and spot.within is None)):
        return []
    return table([(name, made.node.get("description", "")) for name, made in entry_points(spot.schema).items()])


def _fields(spot: Spot) -> list[str]:
    return table(
        [
            (one.key, _type(*one.whole), "required" if one.required else "", one.whole[1].get("description", ""))
            for one in spot.fields
        ]
    )


def _parsed(spot: Spot) -> list[str]:
    """How an answer is read, which nothing makes."""
    return [f'ottbuild.parse("{spot.path}", data)'] if spot.owner is None and spot.within is None else []


def _errors(node: Node) -> list[str]:
    return [
        f"{rule}: " + " ".join([*([error["message"]] if "message" in error else []), *_code(error)])
        for rule, error in node.get("x-errors", {}).items()
    ]


def _code(error: Node) -> list[str]:
    return [f"(code {error['code']})"] if "code" in error else []


def _pages_around(spot: Spot) -> tuple[str, ...]:
    """The pages of the object that a place is in."""
    from ottbuild.cli.paths import pages

    around = spot.owner or spot.within
    if around is None:
        return ()
    return pages(*around.content) or _pages_around(around)
