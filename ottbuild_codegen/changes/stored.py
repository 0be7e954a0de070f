"""Finds the stored payloads that the new specs refuse, or write differently."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.problem import InvalidPayload, Problem, errors_in
from ottbuild.schemas.secrets import Masks
from ottbuild.schemas.spec import Schema, Spec, expand, is_union
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.validator import is_valid, validate
from ottbuild.schemas.variants import variant
from ottbuild_codegen.changes.payload_changes import by_kind
from ottbuild_codegen.changes.sources import UnusableError
from ottbuild_codegen.spec.model import Component, Node, SpecSet
from ottbuild_codegen.spec.source import Document


class MemorySpec(Spec):
    """A spec in memory, from which nothing was generated."""

    def __init__(self, home: Validators, document: Document) -> None:
        super().__init__(document.stem)
        self.home = home
        self.document = document

    @cached_property
    def _document(self) -> dict[str, Any]:
        reads = {key: value for key, value in self.document.data["info"].get("x-reads", {}).items() if key != "empty"}
        return {"schemas": self.document.schemas, "sources": self.document.data.get("x-sources", {}), "reads": reads}

    @cached_property
    def called(self) -> frozenset[str]:
        """The components that have an entry point."""
        return frozenset(one.name for one in self.home.spec_set.of(self.document) if one.hint.factories)

    def resolve(self, ref: str) -> Schema:
        return self.home.schema(self.home.spec_set.target(self.document, ref))


class Validators:
    """Validates payloads against one set of specs."""

    def __init__(self, spec_set: SpecSet) -> None:
        self.spec_set = spec_set
        self.specs = {document.stem: MemorySpec(self, document) for document in spec_set.documents}
        self.kinds = by_kind(spec_set)
        self._schemas: dict[tuple[str, str], Schema] = {}

    def schema(self, component: Component) -> Schema:
        """Return the schema of a component, always the same object."""
        key = (component.stem, component.name)
        if key not in self._schemas:
            self._schemas[key] = schema = Schema(*key)
            schema.spec = self.specs[component.stem]
        return self._schemas[key]

    def problems(self, kind: str, data: Any) -> tuple[Problem, ...]:
        """Return the errors of a payload, as `ottbuild.check` does."""
        return errors_in(self.findings(kind, data))

    def findings(self, kind: str, data: Any) -> tuple[Problem, ...]:
        """Return the errors and the warnings of a payload."""
        try:
            return tuple(validate(self.schema(self.kinds[kind]), self.normal(kind, data)))
        except InvalidPayload as error:
            return error.problems
        except RecursionError:
            return (Problem("", "max_depth", "is nested too deeply"),)

    def is_valid(self, kind: str, data: Any) -> bool:
        """Return True if a payload has no problems."""
        try:
            return is_valid(self.schema(self.kinds[kind]), self.normal(kind, data))
        except (InvalidPayload, RecursionError):
            return False

    def kinds_of(self, data: Any) -> list[str]:
        """Return the kinds that a payload is valid for, without those that only accept it because they accept any field."""
        valid = [kind for kind in self._possible(data) if self.is_valid(kind, data)]
        unnamed = {kind: self.unnamed(kind, data) for kind in valid}
        return [kind for kind in valid if unnamed[kind] == min(unnamed.values())]

    def _possible(self, data: Any) -> list[str]:
        """Return the kinds that a payload may be valid for, going by its tag and by what they require."""
        fields = data.items() if isinstance(data, dict) else ()
        marks = [None, *(mark for name, value in fields for mark in ((name, None), (name, value)) if _is_mark(mark))]
        found = {kind for mark in marks for kind in self._by_mark.get(mark, ())}
        return sorted(found, key=self._order.__getitem__)

    @cached_property
    def _order(self) -> dict[str, int]:
        return {kind: number for number, kind in enumerate(self.kinds)}

    @cached_property
    def _by_mark(self) -> dict[Mark | None, list[str]]:
        """What a valid payload has -> its kinds; None for those that need not have anything."""
        found: dict[Mark | None, list[str]] = {}
        for kind, component in self.kinds.items():
            for mark in [None] if tolerant(self.schema(component)) else _marks(component):
                found.setdefault(mark, []).append(kind)
        return found

    def unnamed(self, kind: str, data: Any) -> int:
        """Return the number of fields that the spec does not name."""
        component = self.kinds[kind]
        parts = self.spec_set.members(component).values() if component.is_union else [component]
        names = {name for part in parts for name in part.node.get("properties", ())}
        return len(self.normal(kind, data).keys() - names) if isinstance(data, dict) else 0

    def written(self, kind: str, data: Any) -> Any:
        """Return a payload as it is written after parsing: in the spec's spelling and key order."""
        schema = self.schema(self.kinds[kind])
        return _ordered(schema.spec, schema.ref, self.normal(kind, data))

    def shown(self, kind: str, data: Any, masks: Masks) -> Any:
        """Return the same without its secrets."""
        return masks.masked(self.written(kind, data), self.schema(self.kinds[kind]))

    def normal(self, kind: str, data: Any) -> Any:
        schema = self.schema(self.kinds[kind])
        return normalise(schema, data)[0] if tolerant(schema) else data


Mark = tuple[str, str | None]
"""A field that a payload has, and its text; None for any value."""


def _is_mark(mark: tuple[Any, Any]) -> bool:
    return isinstance(mark[0], str) and (mark[1] is None or isinstance(mark[1], str))


def _marks(component: Component) -> list[Mark | None]:
    """Return marks, one of which every valid payload of a component has."""
    node = component.node
    if component.is_union:
        tag = node["discriminator"]
        return [None] if "x-untagged" in node else [(tag["propertyName"], value) for value in tag["mapping"]]
    required = node.get("required", ()) if component.is_object else ()
    tags = [(name, node["properties"].get(name, {}).get("const")) for name in required]
    marks: list[Mark | None] = [*filter(_is_mark, tags)]
    return [*[mark for mark in marks if mark and mark[1] is not None], *marks, None][:1]


def _ordered(spec: Spec, node: Node, data: Any) -> Any:
    spec, node = expand(spec, node)
    if isinstance(data, list):
        return [_ordered(spec, node["items"], item) for item in data] if "items" in node else data
    if not isinstance(data, dict):
        return data
    if is_union(node):
        ref = variant(spec, node, data)
        return data if ref is None else _ordered(spec, ref, data)
    properties: dict[str, Node] = node.get("properties", {})
    rest = node.get("additionalProperties")
    done = {name: _ordered(spec, part, data[name]) for name, part in properties.items() if name in data}
    for name, item in data.items():
        if name not in properties:
            done[name] = _ordered(spec, rest, item) if isinstance(rest, dict) else item
    return done


@dataclass(frozen=True)
class Finding:
    """A stored payload that is refused or written differently."""

    name: str
    kinds: tuple[str, ...]
    refused: bool
    details: tuple[str, ...]


@dataclass
class Stored:
    """The findings on the payloads of a folder."""

    count: int = 0
    known: int = 0
    """The number of payloads that are valid by the old specs."""
    findings: list[Finding] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    @property
    def refused(self) -> list[Finding]:
        """The payloads that are no longer valid."""
        return [finding for finding in self.findings if finding.refused]

    @property
    def rewritten(self) -> list[Finding]:
        """The payloads that are still valid, and are written differently."""
        return [finding for finding in self.findings if not finding.refused]


def validate_stored(path: Path, old: SpecSet, new: SpecSet, renamed: dict[str, str], kind: str | None = None) -> Stored:
    """Validate every payload below `path` against both sets of specs.

    Args:
        path: A folder of `.json`, `.ndjson` and `.jsonl` files, or one such file.
        old: The specs before.
        new: The specs after.
        renamed: Old payload kind -> its new name.
        kind: The kind of the payloads; by default, every kind that a payload is valid for by the old specs.

    Raises:
        UnusableError: A file can't be read, or there is no such kind.
    """
    before, after = Validators(old), Validators(new)
    if kind is not None and kind not in before.kinds:
        raise UnusableError(f"{kind!r} is not a payload kind of the old specs")
    stored = Stored()
    for name, text in _texts(path):
        stored.count += 1
        try:
            data = jsontext.loads(text)
        except InvalidPayload as error:
            stored.unreadable.append(f"{name}: {error.problems[0].message}")
            continue
        kinds = [kind] if kind else before.kinds_of(data)
        if not kinds or (kind and before.problems(kind, data)):
            continue
        stored.known += 1
        details: dict[bool, list[str]] = {True: [], False: []}
        masks = Masks()
        affected: dict[bool, list[str]] = {True: [], False: []}
        for old_kind in kinds:
            new_kind = renamed.get(old_kind, old_kind)
            if new_kind not in after.kinds:
                lines = [f"the payload kind {old_kind} is gone"]
            else:
                lines = [str(problem) for problem in after.problems(new_kind, data)]
            refused = bool(lines)
            lines = lines or _differences(before.shown(old_kind, data, masks), after.shown(new_kind, data, masks), "")
            if lines:
                details[refused] += [line for line in lines if line not in details[refused]]
                affected[refused].append(old_kind)
        stored.findings += [
            Finding(name, tuple(affected[refused]), refused, tuple(details[refused]))
            for refused in affected
            if affected[refused]
        ]
    return stored


def _texts(path: Path) -> Iterator[tuple[str, bytes]]:
    files = [path]
    if path.is_dir():
        files = sorted(file for end in ("json", "ndjson", "jsonl") for file in path.rglob(f"*.{end}"))
    for file in files:
        name = file.relative_to(path).as_posix() if path.is_dir() else file.name
        try:
            data = file.read_bytes()
        except OSError as error:
            raise UnusableError(f"{file} can't be read: {error.strerror}") from error
        if file.suffix == ".json":
            yield name, data
        else:
            yield from ((f"{name}:{place}", line) for place, line in enumerate(data.splitlines(), 1) if line.strip())


def _differences(old: Any, new: Any, at: str) -> list[str]:
    """Return where two wire forms of a payload differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        lines: list[str] = []
        if list(old) != list(new):
            same = old.keys() == new.keys()
            text = f"writes its keys in the order {', '.join(new)}" if same else f"is written with {', '.join(new)}"
            lines.append(f"{at or '(payload)'}: {text}")
        return lines + [
            line for key in old if key in new for line in _differences(old[key], new[key], at + jsondata.pointer([key]))
        ]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        pairs = enumerate(zip(old, new, strict=True))
        return [line for place, (item, other) in pairs for line in _differences(item, other, f"{at}/{place}")]
    texts = [json.dumps(value, ensure_ascii=False) for value in (old, new)]
    return [] if texts[0] == texts[1] else [f"{at}: is written {texts[1]}, was {texts[0]}"]
