"""The functions that work on payloads by kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ottbuild._providers import KINDS
from ottbuild.runtime import jsontext
from ottbuild.runtime.judge import hint, judge
from ottbuild.runtime.problem import InvalidPayload, Problem
from ottbuild.runtime.spec import Schema, schema_of
from ottbuild.runtime.walks import normalise, tolerant


class Kinds:
    """Payload kinds, and what works on payloads by their kind: those of this package, or of one made from other specs."""

    def __init__(self, homes: Mapping[str, tuple[str, str]]) -> None:
        self._homes = homes
        """Kind -> package and component."""

    def kinds(self) -> tuple[str, ...]:
        """The payload kinds that `parse`, `check` and `schema` know, sorted."""
        return tuple(sorted(self._homes))

    def parse(self, kind: str, data: dict[str, Any] | list[Any] | str | bytes) -> Any:
        """The model of a payload, however it was written.

        Unknown fields, values and variants are kept and written back, and a broken limit does not stop it: ask `check`,
        or the model's `problems()`, for those.

        Args:
            kind: One of `kinds()`.
            data: JSON data, or JSON text.

        Raises:
            InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
        """
        from ottbuild.runtime.model import structure

        schema = self.component(kind)
        wire: Any = None
        try:
            wire = as_data(data)
            if tolerant(schema):
                wire, _ = normalise(schema, wire)
            return structure(schema, wire)
        except InvalidPayload as error:
            found = error.problems
        except RecursionError:
            found = (jsontext.too_deep(),)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            found = judge(schema, wire, structure_only=True)
            if not found:
                raise AssertionError(f"{kind}: the reader refuses what the judge accepts") from error
        raise InvalidPayload(found, kind) from None

    def check(
        self, kind: str, data: dict[str, Any] | list[Any] | str | bytes, allow_unknown: bool = False
    ) -> tuple[Problem, ...]:
        """Every problem of a payload that someone else wrote; empty if there is none.

        Fields, values and variants that the spec does not know are problems too, unless `allow_unknown`. Never raises
        for what `data` holds.

        Args:
            kind: One of `kinds()`.
            data: JSON data, or JSON text.
            allow_unknown: Let pass what the spec does not know.
        """
        schema = self.component(kind)
        try:
            wire = as_data(data)
            if clean(schema, wire):
                return ()
            names: dict[str, str] = {}
            if tolerant(schema):
                wire, names = normalise(schema, wire)
            found = judge(schema, wire, allow_unknown=allow_unknown)
            return tuple(problem._replace(pointer=_as_written(problem.pointer, names)) for problem in found)
        except InvalidPayload as error:
            return error.problems
        except RecursionError:
            return (jsontext.too_deep(),)

    def schema(self, kind: str) -> dict[str, Any]:
        """The self-contained JSON Schema (2020-12) of a payload kind."""
        from ottbuild.runtime.publish import published

        return published(self.component(kind))

    def component(self, kind: str) -> Schema:
        """The component of a payload kind; raises ValueError where there is no such kind."""
        if kind not in self._homes:
            raise ValueError(f"{kind!r} is not a payload kind{hint(kind, self._homes)}; kinds() lists them")
        package, name = self._homes[kind]
        return schema_of(package, name)


OURS = Kinds(KINDS)
kinds, parse, check, schema = OURS.kinds, OURS.parse, OURS.check, OURS.schema


def as_data(data: Any) -> Any:
    """JSON data, of which JSON text may have been given."""
    return jsontext.loads(data) if isinstance(data, (str, bytes, bytearray, memoryview)) else data


def clean(schema: Schema, wire: Any) -> bool:
    """Whether the fast checks find nothing, and the encoder neither. Quick; a False means: let the judge look."""
    try:
        if schema.accepts(wire):
            jsontext.dumps_checked(wire)
            return True
    except Exception:  # that is how a check says that it stumbled
        pass
    return False


def _as_written(pointer: str, names: dict[str, str]) -> str:
    """A pointer in the spec's spelling, in the spelling of the payload."""
    if not names or not pointer:
        return pointer
    parent, _, _ = pointer.rpartition("/")
    written = names.get(pointer, pointer).rpartition("/")[2]
    return f"{_as_written(parent, names)}/{written}"
