"""Rewrites wire JSON from the other spellings that a spec accepts to the spec's own."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, NamedTuple

from ottbuild.schemas.jsondata import as_text, known_as, pointer
from ottbuild.schemas.jsontext import meant
from ottbuild.schemas.severity import Reads, digits, said, types_of
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, reads_inside
from ottbuild.schemas.variants import other_keys, reachable, variant


@cache
def tolerant(schema: Schema) -> bool:
    """Return True if the spec accepts other spellings of anything in `schema` when parsing."""
    return any(
        key in node for _, node in reachable(schema) for key in ("x-any-case", "x-also", "x-also-values", "x-accepts")
    )


def normalise(schema: Schema, wire: Any) -> tuple[Any, dict[str, str]]:
    """Return wire JSON in the spec's spelling, and the renamed keys: pointer in that spelling -> pointer as written.

    An item that is written without the array around it has the pointer of the array.
    """
    walk = _Walk(convert=None)
    return walk.value(schema.spec, schema.ref, wire, "", schema.spec.reads), walk.names


def converted(
    schema: Schema, wire: Any, everywhere: bool = False, numbers: bool = True
) -> tuple[Any, dict[str, Converted]]:
    """Return wire JSON with the numbers and booleans that its texts say, and the digits of its numbers, where wanted.

    Args:
        schema: The schema of the data.
        wire: JSON data.
        everywhere: Convert also what the provider does not.
        numbers: Convert numbers where texts are wanted; and, unless `everywhere`, JSON text. A call that was given one was
            probably not meant so, and what a provider sends stays as it is.

    Returns:
        The data, and what was converted by JSON Pointer.
    """
    if not everywhere and not schema.spec.converts:
        return wire, {}
    walk = _Walk(convert="everywhere" if everywhere else "as the provider", numbers=numbers)
    data = walk.value(schema.spec, schema.ref, wire, "", schema.spec.reads)
    return (data, walk.converted) if walk.converted else (wire, {})


class Converted(NamedTuple):
    """A value of another type than its place wants."""

    given: Any
    how: str
    """What the provider makes of it, in the words of `x-reads`."""


def as_parsed(schema: Schema, wire: Any, numbers: bool | None = None) -> Any:
    """Return JSON data as `parse` reads them: in the spelling of the spec, with values of the types that it wants.

    Args:
        schema: The schema of the data.
        wire: JSON data.
        numbers: Convert numbers where texts are wanted; by default, not in what a provider sends.
    """
    if tolerant(schema):
        wire, _ = normalise(schema, wire)
    return converted(schema, wire, everywhere=True, numbers=not schema.inbound if numbers is None else numbers)[0]


class _Walk:
    """Goes along wire JSON and its schema, and rewrites either the spellings or the types."""

    def __init__(self, convert: Literal["everywhere", "as the provider"] | None, numbers: bool = True) -> None:
        self.convert = convert
        self.numbers = numbers
        self.names: dict[str, str] = {}
        self.converted: dict[str, Converted] = {}

    def value(self, spec: Spec, node: Node, data: Any, at: str, reads: Reads) -> Any:
        """Return the rewritten value at a JSON Pointer."""
        outer = spec
        spec, node = expand(spec, node)
        reads = reads_inside(reads, outer, spec, node)
        if isinstance(data, str) and (inside := self.meant(node, data, at, reads)) is not None:
            if self.convert:
                self.converted[at] = Converted(data, reads.json)
                inside = _Walk(convert=None).value(spec, node, inside, at, reads)  # it may have other spellings, too
            data = inside
        if is_union(node):
            ref = variant(spec, node, data, any_spelling=not self.convert)
            if ref is None and self.convert and type(data) is int:  # its digits may be a member that is a text
                ref = variant(spec, node, "")
            return data if ref is None else self.value(spec, ref, data, at, reads)
        if isinstance(data, dict) and not self.convert and "object" in node.get("x-accepts", ()):
            data = self.items(spec, node["items"], data, at)
        if isinstance(data, (list, tuple)) and "items" in node:
            items = node["items"]
            return [self.value(spec, items, item, f"{at}/{place}", reads) for place, item in enumerate(data)]
        if isinstance(data, dict):
            return self.object(spec, node, data, at, reads)
        if self.convert:
            return self.of_type(node, data, at, reads)
        return accepted(node, data)

    def meant(self, node: Node, text: str, at: str, reads: Reads) -> Any:
        """Return the object or the array that a text is the JSON text of, if it may stand for one; else None."""
        if self.convert == "as the provider" and (reads.json == "refused" or not self.numbers or not at):
            return None  # among that a whole payload
        if not self.convert and "string" not in node.get("x-accepts", ()):
            return None
        types = ("object",) if is_union(node) else types_of(node)
        return None if "string" in types else meant(text, types)

    def object(self, spec: Spec, node: Node, data: dict[Any, Any], at: str, reads: Reads) -> dict[Any, Any]:
        """Return a rewritten object."""
        properties: dict[str, Node] = node.get("properties", {})
        spellings = {} if self.convert else other_keys(node)
        done: dict[str, Any] = {}
        for key, item in data.items():
            name = key
            if spellings and key not in properties and isinstance(key, str):
                other = spellings.get(key) or (spellings.get(key.lower()) if node.get("x-any-case") else None)
                if other is not None and other not in data and other not in done:
                    name = other
                    self.names[f"{at}{pointer([name])}"] = f"{at}{pointer([key])}"
            part = properties.get(name, node.get("additionalProperties"))
            if isinstance(part, dict):
                item = self.value(spec, part, item, f"{at}{pointer([name])}", reads)
            done[name] = item
        return known_as(done, data)

    def items(self, spec: Spec, item: Node, data: dict[Any, Any], at: str) -> list[Any]:
        """Return the array that an object stands for: of one item, or of pairs that the object maps."""
        properties = expand(spec, item)[1].get("properties", {})
        required = expand(spec, item)[1].get("required", ())
        if len(properties) != 2 or len(required) != 2 or {*data} & {*properties}:
            self.names[f"{at}/0"] = at
            return [data]
        first, second = properties
        for place, key in enumerate(data):
            item_at = f"{at}/{place}"
            self.names[item_at] = f"{at}{pointer([key])}"
            self.names |= {f"{item_at}{pointer([step])}": item_at for step in (first, second)}
        return [{first: key, second: value} for key, value in data.items()]

    def of_type(self, node: Node, data: Any, at: str, reads: Reads) -> Any:
        """Return what a text says, or the digits of a number, if the provider may read the value so."""
        types = types_of(node)
        if "string" in types and not self.numbers:
            return data
        how = reads.number if "string" in types else reads.text
        if how == "refused" and self.convert == "as the provider":
            return data
        value = digits(data, node) if "string" in types else said(data, types)
        if value is None:
            return data
        self.converted[at] = Converted(data, how)
        return value


def accepted(node: Node, data: Any) -> Any:
    """Return a scalar in the spelling and the JSON type that the spec wants, if the spec accepts the given ones."""
    others = node.get("x-also-values")
    if others and isinstance(data, str):
        return others.get(data, data)
    wanted = node.get("type")
    accepts = node.get("x-accepts", ())
    if isinstance(data, bool) and "boolean" in accepts and wanted == "string":
        return next((flag for flag in node["enum"] if (flag in ("true", "1")) is data), data)
    if isinstance(data, bool) or not accepts:
        return data
    if (isinstance(data, int) and "integer" in accepts) or (isinstance(data, (int, float)) and "number" in accepts):
        if wanted == "boolean":
            return bool(data) if data in (0, 1) else data
        if wanted == "string":
            return as_text(data) if isinstance(data, int) else str(data)
        return data
    if isinstance(data, str) and "string" in accepts and wanted in ("integer", "number"):
        value = said(data, (wanted,))
        return data if value is None else value
    return data
