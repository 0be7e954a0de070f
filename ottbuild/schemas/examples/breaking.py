"""Change a draft so that it does not satisfy a condition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ottbuild.schemas.examples.draft import ABSENT, KEY, Impossible, Path, PayloadDraft
from ottbuild.schemas.examples.pattern_texts import texts_missing
from ottbuild.schemas.examples.values import is_deprecated
from ottbuild.schemas.spec import Node, Spec
from ottbuild.schemas.validator import fits

Change = Callable[[], None]


class Breaking(PayloadDraft):
    """A draft that can be kept from satisfying a condition."""

    def fits(self, spec: Spec, node: Node, at: Path) -> bool:
        """Return True if the value of a place satisfies a condition."""
        return fits(spec, node, self.get(at))

    def satisfy(self, spec: Spec, node: Node, at: Path) -> None:
        """Repair what is invalid at a place and below it."""
        raise NotImplementedError

    def violate(self, spec: Spec, node: Node, at: Path) -> None:
        """Change a place so that it does not satisfy a condition."""
        if not self.fits(spec, node, at):
            return
        changes = list(self._changes(spec, node, at))
        if self.attempt:
            self.random.shuffle(changes)
        for change in changes:
            try:
                change()
            except Impossible:
                continue
            if not self.fits(spec, node, at):
                return
        self.refused += 1

    def become(self, at: Path, values: list[Any]) -> None:
        """Set a place to one of several values; if the value tells a variant of a union, take that one."""
        value = values[0] if self.attempt == 0 else self.random.choice(values)
        told = self.telling(at)
        if value in told and at not in self.fixed:
            self.take(at[:-1], told[value])
        elif self.tagged_union(at) is None or at in self.fixed:
            self.put(at, value)

    def resize(self, at: Path, count: int) -> None:
        """Give an array or a map a number of items.

        Raises:
            Impossible: It can't have so many, or so few.
        """
        data = self.get(at)
        if isinstance(data, list):
            while len(data) > count:
                before = len(data)
                self.drop((*at, len(data) - 1))
                if len(data) == before:
                    raise Impossible(f"{at} can't have {count} items")
            if count > 0:
                self.ensure((*at, count - 1))
        else:
            for key in list(data):
                if len(data) > count:
                    self.drop((*at, key))
            self.grow(at, count)
        if len(self.get(at)) != count:
            raise Impossible(f"{at} can't have {count} items")

    def grow(self, at: Path, count: int) -> None:
        """Add fields to an object until it has `count`, those with examples first and deprecated ones last."""
        _, node = self.declared(at)
        properties: dict[str, Node] = node.get("properties", {})
        names = sorted(
            properties, key=lambda name: (is_deprecated(properties[name]), "examples" not in properties[name])
        )
        if not names:
            names = [f"{KEY}{number}" for number in range(count)]
        elif self.attempt:
            self.random.shuffle(names)
        for name in names:
            if len(self.get(at)) >= count:
                break
            self.add((*at, name))

    def add(self, at: Path) -> bool:
        """Create a place if that is possible; return False if it is not."""
        if at not in self.barred:
            try:
                self.ensure(at)
                return True
            except Impossible:
                pass
        self.refused += 1
        return False

    def _changes(self, spec: Spec, node: Node, at: Path) -> Iterator[Change]:
        """Yield changes that may keep a place from satisfying a condition."""
        yield from self._changes_of_fields(spec, node, at)
        yield from self._changes_of_value(node, at)
        yield from self._changes_of_items(spec, node, at)
        for part in node.get("allOf", ()):
            yield lambda part=part: self.violate(spec, part, at)  # type: ignore[misc]
        for word in ("anyOf", "oneOf"):
            if word in node:
                yield lambda parts=node[word]: self._violate_all(spec, parts, at)  # type: ignore[misc]
        if "not" in node:
            yield lambda: self.satisfy(spec, node["not"], at)
        if "then" in node:

            def break_consequence() -> None:
                self.satisfy(spec, node["if"], at)
                self.violate(spec, node["then"], at)

            yield break_consequence

    def _changes_of_fields(self, spec: Spec, node: Node, at: Path) -> Iterator[Change]:
        required = node.get("required", ())
        for name, part in node.get("properties", {}).items():
            if self.get((*at, name)) is not ABSENT or name not in required:
                yield lambda place=(*at, name), part=part: self._violate_at(spec, part, place)  # type: ignore[misc]
        for name in required:
            yield lambda name=name: self.drop((*at, name))  # type: ignore[misc]
        if isinstance(node.get("additionalProperties"), dict):
            yield lambda: self._violate_at(spec, node["additionalProperties"], (*at, next(iter(self.get(at)), KEY)))

    def _changes_of_value(self, node: Node, at: Path) -> Iterator[Change]:
        if "const" in node or "enum" in node:
            values = [node["const"]] if "const" in node else node["enum"]
            others = [value for value in (*self.alternatives(at), *self.telling(at)) if value not in values]
            if others:
                yield lambda: self.become(at, others)
            elif isinstance(self.get(at), str):
                yield lambda: self.put(at, "other")
        values = [text for text in texts_missing(node["pattern"]) if text][:1] if "pattern" in node else []
        if "minLength" in node:
            values.append("x" * (node["minLength"] - 1))
        if "maxLength" in node:
            values.append("x" * (node["maxLength"] + 1))
        if "minimum" in node:
            values.append(node["minimum"] - 1)
        if "maximum" in node:
            values.append(node["maximum"] + 1)
        for value in values:
            yield lambda value=value: self.put(at, value)  # type: ignore[misc]

    def _changes_of_items(self, spec: Spec, node: Node, at: Path) -> Iterator[Change]:
        data = self.get(at)
        if not isinstance(data, list):
            return
        if "minItems" in node:
            yield lambda: self.resize(at, node["minItems"] - 1)
        if "maxItems" in node:
            yield lambda: self.resize(at, node["maxItems"] + 1)
        parts = dict.fromkeys(range(len(data) + 1), node["items"]) if "items" in node else {}
        for index, part in (*parts.items(), *enumerate(node.get("prefixItems", ()))):
            if part:
                yield lambda place=(*at, index), part=part: self._violate_at(spec, part, place)  # type: ignore[misc]

    def _violate_at(self, spec: Spec, node: Node, at: Path) -> None:
        """Create a place that does not satisfy a condition."""
        if at in self.barred:
            raise Impossible(f"{at} is to stay absent")
        self.ensure(at)
        self.violate(spec, node, at)

    def _violate_all(self, spec: Spec, nodes: list[Node], at: Path) -> None:
        for node in nodes:
            self.violate(spec, node, at)
