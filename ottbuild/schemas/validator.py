"""Finds every problem of wire JSON, after the generated checks have refused it.

The validator walks the payload and the spec together. What each keyword reports is in `keywords` and `conditions`. As
the spec itself is read, each rule, its limit, its source and the provider's own error text are written down only once.
"""

from __future__ import annotations

import math
from typing import Any

from ottbuild.schemas.advice import advice
from ottbuild.schemas.conditions import all_of, condition
from ottbuild.schemas.jsondata import (
    GIVEN_TWICE,
    MAX_DEPTH,
    TOO_LARGE,
    Given,
    Twice,
    about_surrogate,
    exact,
    nested,
    once,
    surrogate,
    too_deep,
    too_large,
)
from ottbuild.schemas.keywords import Keyword, plan, wrong_type
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.report import Measure, Misfit, Path, Place, Report, is_component, shown
from ottbuild.schemas.rules import Broken
from ottbuild.schemas.secrets import veiled
from ottbuild.schemas.severity import Softening
from ottbuild.schemas.spec import (
    Node,
    Schema,
    Spec,
    expand,
    is_union,
    reads_inside,
    tag_name,
    tagged,
    tests_of,
    untagged,
)
from ottbuild.schemas.spellings import converted
from ottbuild.schemas.stack import again
from ottbuild.schemas.variants import Variant, common_key, fitting, likeliest, told_by, variant, variants
from ottbuild.schemas.veil import STARS, holds_veil
from ottbuild.schemas.wording import closest, hint, listed, show, unlisted

__all__ = ["condition", "fits", "hint", "is_component", "is_valid", "listed", "show", "validate", "validate_node"]


def validate(
    schema: Schema,
    wire: Any,
    *,
    structure_only: bool = False,
    allow_unknown: bool = False,
    null_is_absent: bool = False,
) -> tuple[Problem, ...]:
    """Return every problem of `wire`, errors and warnings, in the order of the payload.

    After `MOST_PROBLEMS` problems, one more says how many are not listed.

    Args:
        schema: The schema for `wire`.
        wire: JSON data.
        structure_only: Report only what a model can't hold: missing required parts and wrong types.
        allow_unknown: Accept fields, values and variants that the spec does not know.
        null_is_absent: Treat null as an absent field where the spec does not allow null.
    """
    if nested(wire):
        return (too_deep(),)
    validator = _Validator(structure_only, allow_unknown, null_is_absent)
    try:
        validator.start(schema, exact(wire))
    except RecursionError:
        return again(
            lambda: validate(
                schema, wire, structure_only=structure_only, allow_unknown=allow_unknown, null_is_absent=null_is_absent
            )
        )
    return validator.listed()


def examined(schema: Schema, wire: Any) -> tuple[tuple[Problem, ...], list[Measure]]:
    """Return every problem of `wire`, and how long its texts and arrays are for which there is a limit, in one walk.

    Both are in the order of the payload.
    """
    if nested(wire):
        return (too_deep(),), []
    validator = _Validator(False, False, False)
    validator.measures = {}
    try:
        validator.start(schema, exact(wire))
    except RecursionError:
        return again(lambda: examined(schema, wire))
    return validator.listed(), [*validator.measures.values()]


def is_valid(schema: Schema, wire: Any) -> bool:
    """Return True if `wire` has no error. Faster than `validate`, as the first error ends it."""
    trial = _Validator(False, False, False, trial=True)
    try:
        trial.start(schema, wire)
    except Misfit:
        return False
    return True


def validate_node(spec: Spec, node: Node, data: Any) -> tuple[Problem, ...]:
    """Return every problem of a value against a node of a spec."""
    validator = _Validator(False, False, False)
    validator.reads, validator.hides = spec.reads, holds_veil(data)
    validator.validate(spec, node, data if validator.hides else exact(data), None)
    return validator.listed()


def fits(spec: Spec, node: Node, data: Any) -> bool:
    """Return True if a value is valid against a node of a spec."""
    return _Validator(False, False, False).fits(spec, node, data)


class _Validator(Report):
    """Walks a payload along its schema, and applies the entries of the keywords that it meets."""

    def start(self, schema: Schema, wire: Any) -> None:
        """Validate a whole payload."""
        self.reads = schema.spec.reads
        self.inbound = schema.inbound
        twice: dict[Path, Twice] = {}
        clean = once(wire, twice)
        if twice:
            shown = dict.fromkeys(twice, Twice((STARS,)))  # what is inside a secret
            once(veiled(schema, wire), shown)
            wire, self.twice = clean, shown
        if not self.structure_only:
            wire, self.converted = converted(schema, wire, numbers=not (self.null_is_absent or self.inbound))
        shown = wire if self.trial else veiled(schema, wire)
        self.hides = shown is not wire
        self.validate(schema.spec, schema.ref, shown, None)
        for at in [*self.twice]:  # nothing has looked at them
            self.path = [*at]
            self.add_given_twice(Place(schema.spec, {}, None, None))

    def validate(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        outer = spec
        spec, node = expand(spec, node)
        if "x-component" not in node and "x-soften" not in node:
            self._validate(spec, node, data, doc)
            return
        reads, softened, owners = self.reads, len(self.softened), len(self.owners)
        self.reads = reads_inside(reads, outer, spec, node)
        if "x-soften" in node:
            self.softened += [Softening.read(entry, spec.doc(entry["x-source"])) for entry in node["x-soften"]]
        if "properties" in node or ("x-component" in node and is_union(node)):
            self.owners.append((len(self.path), node["x-component"]))
        self._validate(spec, node, data, doc)
        self.reads = reads
        del self.softened[softened:], self.owners[owners:]

    def _validate(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        if "x-source" in node:
            doc = spec.doc(node["x-source"])
        place = Place(spec, node, data, doc)
        if self.twice:
            self.add_given_twice(place)
        if len(self.path) > MAX_DEPTH:
            self.add(place, "max_depth", Broken(f"is nested more than {MAX_DEPTH} levels deep", MAX_DEPTH))
            return
        if isinstance(data, Given) and data.extra is None and is_component(node):
            self.add_unjsonable(data)
            return
        if data is None and "null" in node.get("type", ()):
            return  # the rules are for the other types
        if "deprecated" in node and not self.trial and not self.inbound and not self.structure_only:
            self.add_switched_off(place, node.get("x-deprecated", {}))
        if is_union(node):
            self._union(place)
            return
        values = place
        if isinstance(data, dict) and not is_component(node):
            values = place._replace(data=self.filled(data, node))
        rules = plan(tuple(node), self.structure_only)
        if self._apply(place, rules.first, stop=True):
            return
        self._value(values, rules.limits)
        self._apply(place, rules.conditions)

    def add_given_twice(self, place: Place) -> None:
        """Report that the current field was given more than once, if it was."""
        values = self.twice.pop(tuple(self.path), None)
        if values is not None:
            first, last, count = shown(place.node, values[0]), shown(place.node, values[-1]), len(values)
            text = f"is given {'twice' if count == 2 else f'{count} times' if count > 2 else 'more than once'}, first as {first} and last as {last}; keep one"
            self.add(place, GIVEN_TWICE, Broken(text, 1, count, "values"))

    def fits(self, spec: Spec, node: Node, data: Any) -> bool:
        trial = _Validator(False, False, self.null_is_absent, trial=True)
        trial.reads, trial.hides = self.reads, self.hides
        trial.path, depth = self.path, len(self.path)
        try:
            trial.validate(spec, node, data, None)
        except Misfit:
            del self.path[depth:]
            return False
        return not trial.problems

    def _apply(self, place: Place, keywords: tuple[tuple[str, Keyword], ...], stop: bool = False) -> bool:
        """Report broken keywords, or only the first one; return True if that stopped the others."""
        for name, keyword in keywords:
            broken = keyword.broken(self, place, place.node[name])
            if broken is not None:
                self.add(place, keyword.rule, broken)
                if stop:
                    return True
        return False

    def _value(self, place: Place, limits: dict[str, tuple[tuple[str, Keyword], ...]]) -> None:
        """Report problems of the value itself and of its members."""
        data = place.data
        if isinstance(data, str):
            if surrogate(data):
                rule, message = about_surrogate(data)
                self.add(place, rule, Broken(message))
            else:
                self._apply(place, limits["string"], stop=True)  # one problem is enough for a text
        elif isinstance(data, (int, float)) and not isinstance(data, bool):
            if isinstance(data, float) and not math.isfinite(data):
                self.add(place, "finite", Broken(f"is {data}, which JSON can't hold", actual=str(data)))
            elif isinstance(data, int) and too_large(data):
                self.add(place._replace(data=None), "json", Broken(TOO_LARGE))
            else:
                self._apply(place, limits["number"])
        elif isinstance(data, (list, tuple)):
            self._apply(place, limits["array"])
            if "items" in place.node:
                for index, item in enumerate(data):
                    self.validate_at(index, place, place.node["items"], item)
        elif isinstance(data, dict):
            self._object(place, limits["object"])

    def _object(self, place: Place, limits: tuple[tuple[str, Keyword], ...]) -> None:
        node, data = place.node, place.data
        properties: dict[str, Node] = node.get("properties", {})
        extra: frozenset[str] = (isinstance(data, Given) and data.extra) or frozenset()
        if self.ignores_null or self.structure_only or extra:
            lenient = self.ignores_null or self.structure_only
            kept = self._kept(node) if lenient else properties.keys() - extra
            nulls = [k for k, v in data.items() if v is None and k in properties and k not in kept]
            if nulls:
                data = {k: v for k, v in data.items() if k not in nulls}
                place = place._replace(data=data)
            silent = self.inbound or self.null_is_absent or self.structure_only
            if nulls and self.reads.null == "uncertain" and not silent:
                for name in nulls:
                    if name in node.get("required", ()):
                        continue  # which is an error of its own
                    text = "is null; no page says how the provider reads that, so leave the field out"
                    self.add_at(name, place._replace(node={}), "null", Broken(text), warning=True)
        if self._apply(place, limits, stop=not data):  # an empty object lacks every required field, too
            return
        rest = node.get("additionalProperties")
        complete = is_component(node)
        closed = "x-component" in node and "properties" in node and "additionalProperties" not in node
        for name, item in data.items():
            if not isinstance(name, str):
                if complete:
                    self.add_unjsonable({name: item})
                continue
            if name in properties:
                self.validate_at(name, place, properties[name], item)
            elif isinstance(rest, dict):
                self.validate_at(name, place, rest, item)
            elif closed and name not in extra and not self.allow_unknown and not self.structure_only:
                self._add_unknown_field(place, name, item)
            elif complete:
                self.add_unjsonable({name: item})
            if "propertyNames" in node and not self.structure_only:
                self.validate_at(name, place, node["propertyNames"], name)

    def _kept(self, node: Node) -> set[str]:
        """Return the fields whose null counts: required ones when parsing, nullable ones when building."""
        if self.structure_only:
            return set() if self.inbound else set(node.get("required", ()))
        return {name for name, part in node.get("properties", {}).items() if "null" in part.get("type", ())}

    def _add_unknown_field(self, place: Place, name: str, item: Any) -> None:
        elsewhere = place.node.get("x-elsewhere", {}).get(name)
        fate = self.reads.unknown if elsewhere is None else "refused"
        if item is None and fate == "refused" and self.ignores_null and not self.inbound:
            fate = "null"  # serializers write it for what is not set
        if self.only_counted(name, "unknown_field", warning=fate != "refused"):
            return
        known = list(place.node["properties"])
        if elsewhere is not None:
            place = place._replace(doc=place.spec.doc(elsewhere["x-source"]))
            meant = f": {elsewhere['why']}"
        elif fate == "null":
            meant = ""
        else:
            meant = self.hint(name, known) or self._owner(place, name)
        message = f"is not a field of {place.node.get('x-component', 'this object')}{_UNKNOWN[fate]}{meant}"
        broken = Broken(message, known, name)
        errors = {"x-errors": place.node.get("x-errors", {})}  # the texts of the object, as nothing declares the field
        self.add_at(name, place._replace(node=errors), "unknown_field", broken, warning=fate != "refused")

    def _owner(self, place: Place, name: str) -> str:
        """Say which field of an object has an unknown field that stands beside it; "" if none has it, or several have."""
        if not self.suggests(name):
            return ""
        parts = place.node["properties"].items()
        owners = [key for key, part in parts if name in expand(place.spec, part)[1].get("properties", {})]
        return f"; it is a field of {owners[0]!r}" if len(owners) == 1 else ""

    def _union(self, place: Place) -> None:
        spec, node, data, doc = place
        ref = variant(spec, node, data)
        if ref is not None and not self._lacks_tag(place, ref):
            self.validate(spec, ref, data, doc)
        elif isinstance(data, dict):
            self._add_unknown_variant(place)
        else:
            names = [*dict.fromkeys(["object", *(spec.resolve(ref).node["type"] for ref in untagged(node))])]
            broken = wrong_type(data, names, place)
            self.add(place, "type", broken._replace(message=broken.message + advice({"type": names}, data)))
        if isinstance(data, dict) and "allOf" in node and not self.structure_only:
            all_of(self, place, node["allOf"])

    def _lacks_tag(self, place: Place, ref: Node) -> bool:
        """Return True if an object without a tag is not valid as the variant without one, and is more like another."""
        spec, node, data, _ = place
        if self.trial or self.inbound or self.structure_only or not isinstance(data, dict) or not tagged(node):
            return False
        likely = likeliest(spec, node, data) if data.get(tag_name(node)) is None else []
        return bool(likely) and all(one.value is not None for one in likely) and not self.fits(spec, ref, data)

    def _add_unknown_variant(self, place: Place) -> None:
        """Report an object whose tag is missing, of a wrong type, or unknown, or whose keys don't say what it is.

        Then report what is wrong with it as the variant that it is most like.
        """
        tag, tags = tag_name(place.node), list(tagged(place.node))
        value = place.data.get(tag)
        is_shown = type(place.data) in (dict, Given)
        likely = [] if self.trial or not is_shown else likeliest(place.spec, place.node, place.data)
        if value is None and tests_of(place.node):
            self._add_untold(place)
            return
        if value is None or value == "":
            message = "is required" if tag not in place.data else "must not be empty"
            message += self.instead(place, tag) if tag not in place.data else ""
            self.add_at(tag, place, "required", Broken(message + _likeness(place.spec, likely)))
        elif not isinstance(value, str):
            broken = wrong_type(value, ["string"], place._replace(node={}))
            self.add_at(tag, place, "type", broken._replace(message=broken.message + _likeness(place.spec, likely)))
        elif self.allow_unknown or self.structure_only:
            self.add_unjsonable(place.data)
            return
        else:
            near = closest(value, tags) if self.suggests(value) else None
            if near is not None:
                likely = [one for one in variants(place.spec, place.node) if one.value == near]
            elif len(likely) > 1 or not all(_is_all_known(place, one) for one in likely):
                likely = []  # perhaps a new variant
            message = unlisted(shown(place.node, value), tags)
            message += f"; did you mean {near!r}?" if near is not None else _likeness(place.spec, likely)
            self.add_at(tag, place, "unknown_variant", Broken(message, tags, value))
        if len(likely) == 1 and likely[0].value is not None:
            data = {**place.data, tag: likely[0].value}
            extra = place.data.extra if isinstance(place.data, Given) else None
            self.validate(place.spec, {"$ref": likely[0].ref}, data if extra is None else Given(data, extra), place.doc)

    def _add_untold(self, place: Place) -> None:
        """Report an object that passes the test of none, or of several, of the variants without a tag."""
        spec, node, data, _ = place
        if self.allow_unknown or self.structure_only:
            self.add_unjsonable(data)
            return
        tests = tests_of(node)
        key, values = common_key(tests)
        if key is not None and not tagged(node) and None not in values and data.get(key) is None:
            self.add_at(key, place, "required", Broken("is required" if key not in data else "must not be null"))
            return
        if key is not None and data.get(key) is not None:
            known = [value for value in values if value is not None]
            message = unlisted(shown(node, data[key]), known)
            broken = Broken(message + self.hint(data[key], known), known, data[key])
            self.add_at(key, place, "unknown_variant", broken)
            return
        names = [spec.resolve(ref).name for ref in tests]
        found = [spec.resolve(ref).name for ref in fitting(spec, node, data)]
        what = f"is {listed(found, 'and')} at once" if found else "is none of these"
        if tagged(node):
            what = f"has no {tag_name(node)!r}, and {what}"
        self.add(place, "unknown_variant", Broken(f"{what}: {told_by(spec, node)}", names, found))


_UNKNOWN = {
    "refused": "",
    "ignored": "; the provider ignores it",
    "uncertain": "; no page says whether the provider ignores it",
    "null": "; it is null, and no page says how the provider reads that, so leave it out",
}
"""What is said of a field that the spec does not know, by the words of `x-reads`, and of one whose null is for nothing."""
MOST_ALIKE = 3
"""Fields that so many variants have in common say little."""


def _likeness(spec: Spec, likely: list[Variant]) -> str:
    """Return what an object looks like, as the end of a sentence."""
    tags = [show(one.value) for one in likely if one.value is not None]
    if not tags or len(likely) > MOST_ALIKE:
        return ""
    names = listed([spec.resolve(one.ref).name for one in likely], "or")
    return f"; the other fields are those of {names}, so give {listed(tags, 'or')}"


def _is_all_known(place: Place, likely: Variant) -> bool:
    """Return True if a variant has all fields of an object, and there are several: more than a coincidence."""
    properties = place.spec.resolve(likely.ref).node["properties"]
    return len(place.data) > 2 and all(key in properties for key in place.data)
