"""Example payloads of components, made by the calls that the reference shows."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from ottbuild.schemas.examples.draft import Impossible, Path
from ottbuild.schemas.examples.payloads import ATTEMPTS, example_payload, with_optional_fields
from ottbuild.schemas.examples.solver import Solver
from ottbuild.schemas.validator import is_valid
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.spec.hints import Factory
from ottbuild_codegen.spec.model import Component, SpecSet


class Payloads:
    """Makes the examples of all specs."""

    def __init__(self, spec_set: SpecSet) -> None:
        self.spec_set = spec_set
        self.validators = Validators(spec_set)

    def example(self, component: Component) -> tuple[Component, Any] | None:
        """Return a payload that shows a component, with the component that it is a payload of.

        That is the component itself, or what its calls always wrap it in. The result is None if no payload can be made.
        """
        if not component.is_object:
            data = example_payload(self.validators.schema(component))
            return None if data is None else (component, data)
        call = next(iter(component.factories.values()), Factory())
        values: dict[str, Any] = dict(call.constants)
        names = [_wire_name(component, name) for name in call.required]
        required: list[Path] = [(name,) for name in names if name in component.node["properties"]]
        data = self._solved(component, {}, _of(component, values), required)
        if data is None:
            return None
        data = with_optional_fields(self.validators.schema(component), data)
        root = component
        for name, key in reversed(component.hint.wrappers):
            root = self.spec_set.components[component.stem, name]
            data = self._solved(root, {key: data}, _of(root, values), [])
            if data is None:
                return None
        return root, data

    def _solved(
        self, component: Component, parts: dict[str, Any], values: dict[str, Any], required: list[Path]
    ) -> dict[str, Any] | None:
        """Return a valid payload that has some parts, values and fields; None if there is none.

        Args:
            component: What the payload is.
            parts: Fields with valid values, which may be completed.
            values: Fields with values that stay as they are.
            required: Fields that are there, too.
        """
        schema = self.validators.schema(component)
        for attempt in range(2 * ATTEMPTS):
            with suppress(Impossible):
                solver = Solver(schema, attempt % ATTEMPTS, rich=attempt < ATTEMPTS)
                for key, value in parts.items():
                    solver.ensure((key,))
                    solver.put((key,), value)
                    solver.kept.add((key,))
                for key, value in values.items():
                    solver.hold((key,), value)
                for place in required:
                    solver.keep(place)
                data: dict[str, Any] = solver.solve()
                if is_valid(schema, data):
                    return {key: data[key] for key in sorted(data, key=_order(component))}
        return None


def _order(component: Component) -> Any:
    """Return a sort key for the fields of a component: their order in the spec."""
    places = {key: place for place, key in enumerate(component.node["properties"])}
    return lambda key: places.get(key, len(places))


def _wire_name(component: Component, name: str) -> str:
    """Return the wire name of a field that has another name in a call."""
    names: dict[str, str] = {
        part.get("x-builder", {}).get("name"): wire for wire, part in component.node["properties"].items()
    }
    return names.get(name, name)


def _of(component: Component, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values that belong to fields of a component."""
    return {key: value for key, value in values.items() if key in component.node["properties"]}


def snake(name: str) -> str:
    """Return a wire name in snake case."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
