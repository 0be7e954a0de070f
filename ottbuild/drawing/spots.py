"""Places in a payload, with what the spec says of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ottbuild.drawing.tree import Path
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.variants import inside, member


class Spot(NamedTuple):
    """A value, its schema, and where it stands."""

    spec: Spec
    node: Node
    """The schema, expanded, of a union that of the variant; empty if the spec does not know what stands here."""
    data: Any
    path: Path

    @classmethod
    def root(cls, schema: Schema, wire: Any) -> Spot:
        """Return the spot of a whole payload."""
        return cls._at(schema.spec, schema.ref, wire, ())

    @classmethod
    def _at(cls, spec: Spec, node: Node | None, data: Any, path: Path) -> Spot:
        place = None if node is None else member(spec, node, data)
        return cls(*(place or (spec, {})), data, path)

    def step(self, step: str | int) -> Spot:
        """Return the spot of a member that is there."""
        return self._at(self.spec, inside(self.node, step), self.data[step], (*self.path, step))

    def find(self, way: str) -> Spot | None:
        """Return the spot at the end of keys and indexes with dots between them, if there is something."""
        spot = self
        for key in way.split("."):
            data, step = spot.data, int(key) if key.isdecimal() else key
            if isinstance(step, int):
                if not isinstance(data, (list, tuple)) or len(data) <= step:
                    return None
            elif not isinstance(data, dict) or data.get(step) is None:
                return None
            spot = spot.step(step)
        return spot

    def members(self) -> Iterator[tuple[str, Spot]]:
        """Yield the fields of an object that are set, in the order of the spec, and what it does not know behind them."""
        data = self.data if isinstance(self.data, dict) else {}
        known = self.node.get("properties", {})
        for key in (*(key for key in known if key in data), *(key for key in data if key not in known)):
            if isinstance(key, str) and data[key] is not None:
                yield key, self.step(key)

    def items(self) -> list[Spot]:
        """Return the spots of the items of an array; of anything else its own."""
        if not isinstance(self.data, (list, tuple)):
            return [self]
        return [self.step(index) for index, item in enumerate(self.data) if item is not None]

    @property
    def text(self) -> str:
        """The text of a value: a number as it is written, "" for an object or an array."""
        if isinstance(self.data, str):
            return str.__str__(self.data)
        if isinstance(self.data, bool):
            return "yes" if self.data else "no"
        return shortened(self.data) if isinstance(self.data, (int, float)) else ""

    @property
    def component(self) -> str:
        """The name of its component; "" for what is no component."""
        name: str = self.node.get("x-component", "")
        return name

    @property
    def rule(self) -> Node | None:
        """How the spec says that it is drawn."""
        rule: Node | None = self.node.get("x-draw")
        return rule
