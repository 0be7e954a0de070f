"""Write the functions for the rules about JSON text: how large it is, and how many objects of a kind are in it.

They get a payload that passes its check, and its text. Nearly every text is so small that no part can break such a rule.
"""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.emit.keywords import ANY_RULES, TEXT_RULES
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.emit.walks import Place, Walk, holding
from ottbuild_codegen.spec.model import Node, SpecSet


class Texts(Walk):
    """The functions of one provider."""

    prefix = "text_fits_in"
    suffix = "_TEXTS"
    more = ", data"

    def holds(self, node: Node, var: str, shape: Shape) -> str:
        """Return an expression that is true if a value keeps the rules about text in a node."""
        return self.rules.holds(_of_text(node), var, shape)


def with_text_rules(spec_set: SpecSet) -> set[Place]:
    """Return the components that have rules about text, or that hold such components."""
    return holding(spec_set, _is_about_text)


def _is_about_text(node: Any) -> bool:
    """Return True if there is a rule about JSON text in a node, apart from those of components that it refers to."""
    if isinstance(node, list):
        return any(map(_is_about_text, node))
    if not isinstance(node, dict) or "x-severity" in node:
        return False
    own = any(rule["rule"] in TEXT_RULES for rule in node.get("x-check", ()))
    return own or any(_is_about_text(part) for key, part in node.items() if not key.startswith("x-"))


def _of_text(node: Node) -> Node:
    """Return the rules of a node that are about JSON text, or are conditions of such rules."""
    kept = {key: part for key, part in node.items() if key in ANY_RULES and key != "x-check" and _is_about_text(part)}
    own = [rule for rule in node.get("x-check", ()) if rule["rule"] in TEXT_RULES]
    if own:
        kept["x-check"] = own
    if "allOf" in kept:
        kept["allOf"] = [part for part in node["allOf"] if _is_about_text(part)]
    if not kept.keys().isdisjoint(("if", "then", "else")):
        kept |= {key: node[key] for key in ("if", "then", "else") if key in node}
    return kept
