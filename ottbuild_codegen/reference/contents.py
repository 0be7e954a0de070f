"""Compare providers: which content each of them can send, by which calls, and how much of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ottbuild.schemas.limits import RANGES, limits
from ottbuild_codegen.emit.render import TEMPLATES
from ottbuild_codegen.reference.markdown import code, table, text
from ottbuild_codegen.reference.pages import Pages
from ottbuild_codegen.spec.lint import VOCABULARY
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import sentence
from ottbuild_codegen.surface.model import RECEIVERS, Entry, Param, Surface

PATH = "contents.md"
"""The page, below the folder of the reference."""
CONTENTS: list[str] = VOCABULARY["$defs"]["sort of content"]["enum"]
"""The sorts of content, in the order in which the page has them."""
SIZES = frozenset(("x-length-unit", *(word for limit in RANGES if limit.unit for word in (limit.low, limit.high))))
"""The keywords about how long a text is, and how many items there are."""


def contents_page(banner: str, providers: Mapping[str, Any]) -> str | None:
    """Return the page; None if no component is marked with a content.

    Args:
        banner: The comment that the page begins with.
        providers: Stem -> the rows of the provider.
    """
    shown = [rows for _, rows in sorted(providers.items()) if rows.get("contents")]
    found = {row[0] for rows in shown for row in rows["contents"]}
    contents = [content for content in CONTENTS if content in found]
    if not contents:
        return None
    kinds = {
        "Networks": [rows for rows in shown if not rows["gateway"]],
        "Gateways": [rows for rows in shown if rows["gateway"]],
    }
    sections = {
        _title(content): table(
            ["Call", "Limits", "What it is"],
            [row[1:] for some in kinds.values() for rows in some for row in rows["contents"] if row[0] == content],
        )
        for content in contents
    }
    return TEMPLATES.get_template("reference_contents.md.jinja2").render(
        banner=banner,
        overviews={kind: _overview(contents, some) for kind, some in kinds.items() if some},
        sections=sections,
    )


def _overview(contents: list[str], providers: list[Any]) -> str:
    """Return the table of which content there is where."""
    lines = [
        [
            f"[{_title(content)}](#{_anchor(content)})",
            *(
                _briefly([row[1] for row in rows["contents"] if row[0] == content], rows["provider"][1])
                for rows in providers
            ),
        ]
        for content in contents
    ]
    return table(["Content", *(rows["provider"][0] for rows in providers)], [line for line in lines if any(line[1:])])


def _briefly(calls: list[str], entry: str) -> str:
    """Return calls for a column that says whose they are; `entry` is the entry point as code."""
    return "<br>".join(calls).replace(f"[{entry[:-1]}.", "[`")


def _title(content: str) -> str:
    return content.replace("_", " ").capitalize()


def _anchor(content: str) -> str:
    return content.replace("_", "-")


def content_rows(spec_set: SpecSet, document: Document, surface: Surface, pages: Pages) -> list[list[str]]:
    """Return the rows of one provider: the content, the calls with links, their limits, and what it is."""
    rows: list[list[str]] = []
    for component in spec_set.of(document):
        entries = [entry for entry in surface.entries if entry.component is component] or [
            *_chained(surface, component)
        ]
        for content, names in _contents(component.node.get("x-content"), [one.call.name for one in entries]).items():
            calls = [entry for entry in entries if entry.call.name in names]
            words = [code(entry.name) for entry in calls] or [component.name]
            about = calls[0].call.description if len(calls) == 1 else ""
            rows.append(
                [
                    content,
                    "<br>".join(f"[{word}]({pages.link(component)})" for word in words),
                    "; ".join(_Limits(spec_set, component, calls, len(entries)).phrases()),
                    text(sentence(about or component.node.get("description", ""))),
                ]
            )
    return rows


def _chained(surface: Surface, component: Component) -> Iterator[Entry]:
    """Yield the methods that make a component which no entry point makes."""
    for entry in surface.entries:
        for call in entry.builder.methods if entry.builder else ():
            if call.about is component:
                yield Entry(f"{entry.name}().{call.name}", call, component, entry.builder)


def _contents(mark: Any, names: list[str]) -> dict[str, list[str]]:
    """Return content -> the entry points that send it."""
    if not isinstance(mark, dict):
        return {} if mark is None else dict.fromkeys(as_list(mark), names)
    return {content: [name for name, one in mark.items() if one == content] for content in mark.values()}


class _Limits:
    """The sizes that calls allow."""

    def __init__(self, spec_set: SpecSet, component: Component, calls: list[Entry], among: int) -> None:
        self.spec_set = spec_set
        self.component = component
        self.calls = calls
        self.alone = among == 1
        self.is_request = "x-kind" in component.node
        self.home = tuple(wrapper.wire for wrapper in component.hint.wrappers)
        union = spec_set.kind_unions.get((component.stem, component.name))
        members = spec_set.members(union).values() if union is not None else ()
        counts = Counter(wire for one in members for wire in one.node["properties"])
        self.common = {wire for wire, count in counts.items() if count > len(members) / 2}
        """The fields that most messages have, whatever their content is."""

    def phrases(self) -> list[str]:
        """Return the limits in words."""
        found = [phrase for entry in self.calls for param in entry.call.params for phrase in self.of_param(param)]
        if not self.calls and self.component.is_object:
            found += self.of_fields(self.component)
        if not self.spec_set.is_message(self.component):
            found += self.of_arrays()
        words: dict[str, dict[str, None]] = {}
        for name, _, size in (phrase.partition(" ") for phrase in found):
            words.setdefault(name, {})[size] = None
        return [f"{name} {' or '.join(sizes)}" for name, sizes in words.items()]

    def of_param(self, param: Param) -> Iterator[str]:
        """Yield the limits of a parameter, if it is about the content itself."""
        path = param.path or ()
        below = path[len(self.home) :]
        if isinstance(param.about, str) or path[: len(self.home)] != self.home or not below:
            return
        items = param.about.get("items", {})
        part = self.spec_set.referred(param.document, items) if param.document and items else None
        if not param.positional and (
            below[0] in self.common
            or (param.chained and (param.name == RECEIVERS or not self.alone or (self.is_request and part is None)))
        ):
            return  # about the request, another content, or what most messages have
        inner = self.of_fields(part) if part is not None and part.is_object else []
        for phrase in _sizes(param.name, param.about, str(below[-1]), self.component.node):
            yield f"{phrase}, each with {', '.join(inner)}" if inner else phrase

    def of_fields(self, component: Component) -> list[str]:
        """Return the limits of the fields of an object."""
        fields = self.spec_set.fields(component)
        return [phrase for one in fields for phrase in _sizes(one.name, one.node, one.wire, component.node)]

    def of_arrays(self) -> Iterator[str]:
        """Yield how many of a part there can be."""
        for user in self.spec_set.of(self.component.document):
            for field in self.spec_set.fields(user) if user.is_object else ():
                part = self.spec_set.parts_of(field) if "items" in field.node else None
                members = self.spec_set.members(part) if part is not None and part.is_union else {}
                if part is self.component or self.component.name in members:
                    yield from _sizes(field.name, field.node, field.wire, user.node)


def _sizes(name: str, node: Node, wire: str, around: Node) -> Iterator[str]:
    """Yield the sizes of a value in words, and those inside it that only its place asks for.

    Args:
        name: What the value is called.
        node: Its schema.
        wire: Its key in the object around it.
        around: The schema of that object, whose conditions may be about the value.
    """
    if "format" in node:
        return  # of an address, what stands there matters more than its size
    advised = [{**part, "description": ""} for part in node.get("allOf", ()) if "x-severity" in part and _sized(part)]
    here = [node, *(part for one in _conditions(around) if (part := one.get("properties", {}).get(wire)))]
    unit = {key: node[key] for key in ("x-length-unit",) if key in node}
    words = [limits({**unit, **_sized(part), "allOf": advised if part is node else []}, brief=True) for part in here]
    phrases = [", ".join(phrase for phrase in some if phrase != "not empty") for some in words]
    if any(phrases):
        yield f"{code(name)} {' or '.join(dict.fromkeys(filter(None, phrases)))}"
    for one in _conditions(node):
        for key, part in one.get("properties", {}).items():
            yield from _sizes(key, part, "", {})


def _sized(node: Node) -> Node:
    return {key: part for key, part in node.items() if key in SIZES}


def _conditions(node: Node) -> Iterator[Node]:
    """Yield what the conditions of a schema ask for."""
    for part in node.get("allOf", ()):
        if "x-severity" not in part:
            yield from (one for one in (part, part.get("then"), part.get("else")) if isinstance(one, dict))
