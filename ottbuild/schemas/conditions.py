"""Conditions between the fields of a payload: `allOf`, `oneOf`, `anyOf`, `not` and `if`, and their wording."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas.report import EMPTY, Place, Report
from ottbuild.schemas.rules import Broken
from ottbuild.schemas.spec import Node, Spec
from ottbuild.schemas.veil import STARS, holds_veil
from ottbuild.schemas.wording import listed, show

# Each function has the arguments of `keywords.Keyword.broken`: the report, the place, and the value of the keyword.


def all_of(report: Report, place: Place, parts: list[Node]) -> None:
    """Validate the value against every part."""
    for part in parts:
        is_advice = part.get("x-severity") == "warning"
        report.advice += is_advice
        report.sentences.append(part.get("description", ""))
        report.validate(place.spec, part, place.data, place.doc)
        report.sentences.pop()
        report.advice -= is_advice


def one_of(report: Report, place: Place, branches: list[Node]) -> None:
    """Report a value that no branch, or more than one, accepts."""
    if applicable(report, branches) and sum(report.fits(place.spec, branch, place.data) for branch in branches) != 1:
        _add_choice(report, place, branches, "one_of", "exactly one of")


def any_of(report: Report, place: Place, branches: list[Node]) -> None:
    """Report a value that no branch accepts."""
    if applicable(report, branches) and not any(report.fits(place.spec, branch, place.data) for branch in branches):
        _add_choice(report, place, branches, "any_of", "at least one of")


def not_(report: Report, place: Place, forbidden: Node) -> None:
    """Report a value that the forbidden schema accepts."""
    if not applicable(report, forbidden) or not report.fits(place.spec, forbidden, place.data):
        return
    node, names = place.node, forbidden.get("required", [])
    if names and not isinstance(place.data, dict):
        return  # the value is of a wrong type, which another rule reports
    only_names = list(forbidden) == ["required"]
    if only_names and len(names) == 1:
        why = f": {node['description']}" if "description" in node else ""
        broken = Broken(f"must not be set{why}", actual=place.data.get(names[0]))
        report.add_at(names[0], place, node.get("x-rule", "forbidden"), broken)
    elif only_names and names:
        broken = Broken(f"can't have {listed(names, 'and')} together", names, names)
        report.add(place, node.get("x-rule", "exclusive"), broken)
    else:
        rule = node.get("description")
        text = f"breaks the rule: {rule}" if rule else f"must not be such that {condition(forbidden, data=place.data)}"
        report.add(place, node.get("x-rule", "forbidden"), Broken(text))


def if_(report: Report, place: Place, case: Node) -> None:
    """Validate the value against `then` or `else`, with the condition as the reason for its problems."""
    if not applicable(report, case):
        return
    satisfied = report.fits(place.spec, case, place.data)
    branch = place.node.get("then" if satisfied else "else")
    if branch is not None:
        held = _what_holds(report, place.spec, case, place.data) if satisfied else case
        reason = condition(held, data=place.data)
        report.reasons.append(reason if satisfied else f"it is not so that {reason}")
        report.validate(place.spec, branch, place.data, place.doc)
        report.reasons.pop()


def _what_holds(report: Report, spec: Spec, case: Node, data: Any) -> Node:
    """Return a condition that data satisfy, without the alternatives that they don't satisfy."""
    if report.trial or "description" in case:
        return case
    held = {key: part for key, part in case.items() if key not in ("allOf", "anyOf", "oneOf")}
    branches = [branch for word in ("anyOf", "oneOf") for branch in case.get(word, ())]
    true = [*case.get("allOf", ()), *(branch for branch in branches if report.fits(spec, branch, data))]
    if true:
        held["allOf"] = [_what_holds(report, spec, branch, data) for branch in true]
    if "enum" in case and data in case["enum"]:
        held["enum"] = [data]
    if isinstance(data, dict) and "properties" in case:
        held["properties"] = {
            name: _what_holds(report, spec, part, data[name]) if name in data else part
            for name, part in case["properties"].items()
        }
    return held


def applicable(report: Report, part: Node | list[Node]) -> bool:
    """Return True if the fields that a condition looks at are present and of the right type.

    Otherwise the condition has nothing to add to the problems that are reported already.
    """
    if not report.reported:
        return True
    if isinstance(part, list):
        return all(applicable(report, branch) for branch in part)
    properties: dict[str, Node] = part.get("properties", {})
    for name in dict.fromkeys((*properties, *part.get("required", ()))):
        report.path.append(name)
        at = tuple(report.path)
        rules = ("required", *EMPTY) if name in properties else EMPTY
        broken = any((at, rule) in report.reported for rule in rules)
        broken = broken or (name in properties and report.refused(at, "type"))
        broken = broken or not applicable(report, properties.get(name, {}))
        report.path.pop()
        if broken:
            return False
    return all(applicable(report, part[key]) for key in ("allOf", "anyOf", "oneOf", "not", "if") if key in part)


def _add_choice(report: Report, place: Place, branches: list[Node], rule: str, quantity: str) -> None:
    """Report that the wrong number of branches accepts the value."""
    node = place.node
    data = report.filled(place.data) if isinstance(place.data, dict) else place.data
    rule = str(node.get("x-rule", rule))
    required = dict.fromkeys(name for branch in branches for name in branch.get("required", ()))
    present = [name for name in required if isinstance(data, dict) and name in data]
    if not present and "missing" in (errors := node.get("x-errors", {})):
        node = {**node, "x-errors": {rule: errors["missing"]}}
    if any("required" not in branch for branch in branches):
        in_words = "; ".join(condition(branch, data=data) for branch in branches)
        text = node.get("description") or f"{quantity} these: {in_words}"
        present = [name for name in fields_in(branches) if isinstance(data, dict) and name in data]
        report.add(place, rule, Broken(f"breaks the rule: {text}", actual=present), node)
        return
    names = [" with ".join(branch["required"]) for branch in branches]
    got = listed(present, "and") if present else "none"
    word = "and" if rule == "one_of" else "or"
    message = f"needs {quantity} {listed(names, word)}; {got} {'is' if len(present) < 2 else 'are'} set"
    report.add(place, rule, Broken(message, names, present), node)


def fields_in(branches: Node | list[Node]) -> list[str]:
    """Return the fields that conditions look at, in their order."""
    if isinstance(branches, list):
        return list(dict.fromkeys(name for branch in branches for name in fields_in(branch)))
    inner = [part for key in ("allOf", "anyOf", "oneOf", "not") for part in fields_in(branches.get(key, []))]
    return list(dict.fromkeys([*branches.get("required", ()), *branches.get("properties", {}), *inner]))


def condition(node: Node, at: str = "", data: Any = None) -> str:
    """Return a condition in words.

    Args:
        node: The condition.
        at: What is put before the names of its fields.
        data: The value that it is about, if there is one: what the condition says of secrets in it is not shown.
    """
    if "description" in node:
        return str(node["description"])
    parts: list[str] = []
    properties: dict[str, Node] = node.get("properties", {})
    for name in node.get("required", ()):
        if name not in properties:
            parts.append(f"{at}{name} is set")
    for name, part in properties.items():
        place = f"{at}{name}"
        value = data.get(name) if isinstance(data, dict) else None
        if holds_veil(value) and not ("const" not in part and isinstance(value, dict) and fields_in(part)):
            parts.append(f"{place} is {STARS}")
        elif "const" in part:
            parts.append(f"{place} is {show(part['const'])}")
        elif "enum" in part:
            parts.append(f"{place} is {listed([show(value) for value in part['enum']], 'or')}")
        elif fields_in(part):
            parts.append(condition(part, f"{place}.", value))
        elif "not" in part:
            parts.append(f"{place} is not such that {condition(part['not'], f'{place}.', value)}")
        else:
            parts.append(f"{place} is " + ", ".join(f"{key} {show(value)}" for key, value in part.items()))
    if "not" in node:
        parts.append(f"it is not so that {condition(node['not'], at, data)}")
    for word in ("anyOf", "oneOf"):
        if word in node:
            parts.append(" or ".join(condition(branch, at, data) for branch in node[word]))
    parts += [condition(branch, at, data) for branch in node.get("allOf", ())]
    return " and ".join(parts) or "a condition holds"
