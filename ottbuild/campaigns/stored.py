"""Templates that are stored as JSON: fields are names between delimiters."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from ottbuild.campaigns.marks import field, has_marks
from ottbuild.campaigns.samples import TEXT, sampled
from ottbuild.campaigns.template import Path, Text, Whole, replaced, template, walk
from ottbuild.schemas.jsondata import copy, exact, shortened
from ottbuild.schemas.jsontext import as_data
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import as_parsed
from ottbuild.schemas.variants import node_at, reachable


def stored_template(schema: Schema, text: Any, delimiters: tuple[str, str], keep: frozenset[str]) -> Any:
    """Return the template of a stored payload, whose literal values are read as `parse` reads them.

    Args:
        schema: The schema of the payload.
        text: JSON text or JSON data.
        delimiters: What stands before and after the name of a field.
        keep: Names that are no fields.

    Raises:
        InvalidPayload: The text is not JSON.
        ValueError: A delimiter is empty, or a key has a field in it.
    """
    before, after = delimiters
    if not before or not after:
        raise ValueError("the delimiters of fields can't be empty")
    names = _Names(re.compile(f"{re.escape(before)}(.*?){re.escape(after)}", re.S), after)
    data = as_parsed(schema, exact(copy(as_data(text))))
    tree = template(_marked(data, names, keep, _filled_by_provider(schema)))
    wire = sampled(tree, TEXT)
    texts = {
        path: Text((where.place._replace(formatted=True),))
        for path, _, where in walk(tree)
        if isinstance(where, Whole) and _is_text(schema, wire, path)
    }
    return replaced(tree, texts)


class _Names(NamedTuple):
    """Finds names between delimiters."""

    pattern: re.Pattern[str]
    after: str

    def marked(self, text: str, mark: Callable[[re.Match[str]], str]) -> str:
        """Return a text in which each name is replaced.

        What follows the last delimiter is not searched: from each first delimiter there, the pattern would go to the end.
        """
        end = text.rfind(self.after) + len(self.after)
        return self.pattern.sub(mark, text[:end]) + text[end:] if self.after in text else text

    def is_in(self, text: str) -> bool:
        """Return True if there is a name in a text."""
        return self.pattern.search(text, 0, text.rfind(self.after) + len(self.after)) is not None


def _marked(data: Any, names: _Names, keep: frozenset[str], own: list[re.Pattern[str]]) -> Any:
    """Return JSON data with a field for each name in a text."""

    def mark(match: re.Match[str]) -> str:
        called = match[1].strip()
        if called in keep or called.isdecimal() or any(pattern.fullmatch(match[0]) for pattern in own):
            return match[0]
        if not called.isidentifier():
            raise ValueError(
                f"{shortened(match[0])} holds no name of a field, which has letters, digits and underscores; what the "
                f"provider fills stays with keep=[{shortened(called)}]"
            )
        return str(field(called))

    if isinstance(data, str):
        if has_marks(data):
            raise ValueError("the text holds the lone surrogate U+DCF0 or U+DCF1, which UTF-8 can't carry")
        return names.marked(data, mark)
    if isinstance(data, dict):
        for key in data:
            if isinstance(key, str) and names.is_in(key):
                raise ValueError("a key can't hold a field; only values can")
        return {key: _marked(value, names, keep, own) for key, value in data.items()}
    return [_marked(item, names, keep, own) for item in data] if isinstance(data, (list, tuple)) else data


def _filled_by_provider(schema: Schema) -> list[re.Pattern[str]]:
    """Return patterns of what a provider fills itself in texts of a kind: the marks of its rules."""
    marks = {check["mark"] for _, node in reachable(schema) for check in node.get("x-check", ()) if "mark" in check}
    return [re.compile(re.escape(mark).replace(r"\*", ".*")) for mark in sorted(marks)]


def _is_text(schema: Schema, wire: Any, path: Path) -> bool:
    """Return True if a place takes nothing but texts, which calls make of no other value."""
    found = node_at(schema, wire, path)
    return found is not None and types_of(found[1]) == ("string",) and "x-says" not in found[1]
