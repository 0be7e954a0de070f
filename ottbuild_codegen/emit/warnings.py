"""Write the functions that return True only for payloads without warnings, given that they have no errors."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.emit.expressions import Comparison, joined
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.emit.walks import Place, Walk, holding
from ottbuild_codegen.spec.model import Node, SpecSet, as_list
from ottbuild_codegen.spec.text import literal


class Warnings(Walk):
    """The functions of one provider."""

    prefix = "is_quiet"

    def holds(self, node: Node, var: str, shape: Shape) -> str:
        """Return an expression that is true if a value follows the advice in a node."""
        if node.get("deprecated"):
            return "False"
        parts = [
            {key: value for key, value in part.items() if key != "x-severity"}
            for part in as_list(node.get("allOf"))
            if "x-severity" in part
        ]
        terms = [self.rules.holds(part, var, shape) for part in parts]
        gone = [entry["value"] for entry in as_list(node.get("x-values")) if "deprecated" in entry]
        if gone:
            terms.append(Comparison(var, "not in", f"{{{', '.join(map(literal, gone))}}}"))
        return joined(terms)


def loud(spec_set: SpecSet) -> set[Place]:
    """Return the components that can give warnings, or that hold such components."""
    return holding(spec_set, _has_advice)


def _has_advice(node: Any) -> bool:
    if isinstance(node, list):
        return any(map(_has_advice, node))
    if not isinstance(node, dict):
        return False
    own = "x-severity" in node or "deprecated" in node
    return own or any(_has_advice(part) for key, part in node.items() if key != "examples")
