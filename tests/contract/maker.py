"""A solver that follows a way to a place."""

from __future__ import annotations

from ottbuild.schemas.examples.draft import Impossible, Path
from ottbuild.schemas.examples.solver import Solver
from tests.contract.rules import Way


class AnotherVariant(Impossible):
    """An object can't break a rule of a union, because the change makes it another member of it."""


class Maker(Solver):
    """Makes payloads that contain the place at the end of a way."""

    def follow(self, way: Way) -> Path:
        """Create the place at the end of a way, with the variants and conditions on it, and return it."""
        at: Path = ()
        for do, value in way:
            if do == "go":
                at = (*at, value)
                self.keep(at)
            elif do == "is":
                self.ensure(at)
                self.take(at, value)
                if not self.has_taken(at, value):
                    raise Impossible(f"{at} can't be {value}")
                if value.kind == "object":
                    (self.barred if value.value is None else self.fixed).add((*at, value.tag))
            else:
                spec, node = value
                self.demand(spec, node, at, do == "hold")
        return at
