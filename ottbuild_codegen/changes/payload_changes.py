"""Compares the payloads of two sets of specs.

Payload kinds are paired by name, and their parts by place. So a component is still compared with itself after it was
moved, renamed, or written out instead of referred to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from difflib import SequenceMatcher
from typing import Any

from ottbuild.schemas.spec import COMPONENTS
from ottbuild.schemas.wording import show
from ottbuild_codegen.changes.change import RULES, Change, Effect, Location, Way, breaks, direction
from ottbuild_codegen.changes.facts import At, FieldShape, at_component, shape_of
from ottbuild_codegen.changes.pairs import (
    IS_GONE,
    PERHAPS_RENAMED,
    Both,
    Candidates,
    ComponentKey,
    Draft,
    Pair,
    attribute,
    below,
    place,
    similar,
)
from ottbuild_codegen.changes.phrases import a_thing, error_words, is_untagged, reading, told_apart_by, variant_words
from ottbuild_codegen.changes.texts import texts
from ottbuild_codegen.changes.verdicts import Verdicts
from ottbuild_codegen.spec.model import Component, SpecSet, as_list

MATCHING = ("x-key", "x-order")
MEANINGS = {
    "x-accepted": ("acceptance-changed", "is an acceptance if {now}, was if {was}"),
    "x-events": ("events-changed", "has its events at {now}, had them at {was}"),
    "x-key": ("matching-changed", "is matched to the receivers by {now}, was by {was}"),
    "x-order": ("matching-changed", "has the order of {now}, had that of {was}"),
}
"""Keyword -> the rule of a change, and its text."""


def told(hint: Any) -> str:
    """Return the value of a keyword as changes name it."""
    if isinstance(hint, dict):
        return "; ".join(
            f"{key} {show(value) if isinstance(value, str) else told(value)}" for key, value in hint.items()
        )
    if isinstance(hint, list):
        return " or ".join(str(item) for item in hint)
    return "nothing" if hint is None else str(hint)


class Payloads:
    """The comparison of all payloads."""

    def __init__(self, old: SpecSet, new: SpecSet) -> None:
        self.old = old
        self.new = new
        self.pairs: dict[Both, Pair] = {}
        self.kinds: dict[Both, set[str]] = defaultdict(set)
        self.ways: dict[Both, set[Way]] = defaultdict(set)
        self.changes: list[tuple[Change, ComponentKey | None]] = []
        """Every change, with the component that changed."""
        self._shapes: dict[tuple[int, ComponentKey], FieldShape] = {}
        self._outlines: dict[tuple[int, ComponentKey, str], Hashable] = {}
        self._before, self._after = directions(old), directions(new)
        self._compare_kinds()
        self._compare_the_rest()
        for both, pair in self.pairs.items():
            for draft in pair.drafts:
                self._change(draft, pair.new, self.kinds[both], self.ways[both])
        self._reading()
        self._documentation()

    def partners(self) -> dict[ComponentKey, set[ComponentKey]]:
        """Return the new components by the old ones whose places they have."""
        partners: dict[ComponentKey, set[ComponentKey]] = defaultdict(set)
        for old, new, _ in self.pairs:
            partners[old].add(new)
        return partners

    def _change(self, draft: Draft, owner: Component, kinds: set[str], ways: set[Way]) -> None:
        location = Location(draft.at.document.file, draft.at.line, draft.old)
        breaking = breaks(draft.effect or RULES[draft.rule].effect, ways)
        order = tuple(sorted({direction(way) for way in ways}, reverse=True))
        names = tuple(sorted(kinds))
        change = Change(
            draft.at.document.stem, draft.rule, breaking, (draft.subject,), draft.text, location, names, order
        )
        self.changes.append((change, place(owner)))

    # Pairs of components

    def _compare_kinds(self) -> None:
        old, new = by_kind(self.old), by_kind(self.new)
        twins = {kind: kind for kind in old if kind in new}
        taken = {*twins}
        added = Candidates((self.outline(self.new, new[kind]), kind) for kind in new if kind not in old)
        for old_kind in [kind for kind in old if kind not in new]:
            shape = self.outline(self.old, old[old_kind])
            matches = [kind for kind in added.of(shape) if self.alike(old[old_kind], new[kind])]
            if len(matches) == 1 and matches[0] not in taken:
                twins[old_kind] = matches[0]
                taken.add(matches[0])
        for kind, component in old.items():
            if kind not in twins:
                text = added.gone(self.outline(self.old, component))
                draft = Draft("kind-removed", kind, text, at_component(component) / "x-kind", True)
                self._change(draft, component, {kind}, self._before[place(component)])
        for kind, component in new.items():
            if kind not in taken:
                draft = Draft("kind-added", kind, "is new", at_component(component) / "x-kind")
                self._change(draft, component, {kind}, self._after[place(component)])
        for old_kind, kind in twins.items():
            both = self._ways(old[old_kind], new[kind])
            if old_kind != kind:
                at = at_component(new[kind]) / "x-kind"
                self._change(
                    Draft("kind-renamed", kind, f"was called {old_kind}", at), new[kind], {old_kind, kind}, both
                )
            self._walk(old[old_kind], new[kind], kind, both)

    def _compare_the_rest(self) -> None:
        """Compare the components that no payload kind holds by name, as they have models, too."""
        seen = {new for _, new, _ in self.pairs}
        for at, component in self.new.components.items():
            if at not in seen and at in self.old.components:
                old = self.old.components[at]
                self._walk(old, component, "", self._ways(old, component))

    def _ways(self, old: Component, new: Component) -> set[Way]:
        """Return whether a component is sent, received or both, before or after the change."""
        return self._before[place(old)] | self._after[place(new)]

    def _walk(self, old: Component, new: Component, kind: str, ways: set[Way]) -> None:
        waiting, seen = [(old, new, "")], set[Both]()
        while waiting:
            old, new, tag = waiting.pop()
            both = (place(old), place(new), tag)
            if both in seen:
                continue
            seen.add(both)
            self.ways[both] |= ways
            if kind:
                self.kinds[both].add(kind)
            if both not in self.pairs:
                self.pairs[both] = self._pair(old, new, tag)
            waiting += self.pairs[both].inner

    def shape(self, spec_set: SpecSet, component: Component) -> FieldShape:
        """Return the shape of a component, without renames."""
        key = (id(spec_set), place(component))
        if key not in self._shapes:
            self._shapes[key] = shape_of(spec_set, component)
        return self._shapes[key]

    # Two components

    def _pair(self, old: Component, new: Component, tag: str) -> Pair:
        pair = Pair(old, new)
        if old.is_union or new.is_union:
            self._unions(pair)
        if not (old.is_union ^ new.is_union):
            self._facts(pair, tag)
            self._texts(pair)
        self._meanings(pair)
        return pair

    def _meanings(self, pair: Pair) -> None:
        """Report what is read in another way out of what the provider sends, though its shape is the same."""
        old, new, at = pair.old, pair.new, at_component(pair.new)
        places = [(new.name, old.node, new.node, at)]
        if old.is_object and new.is_object:
            before, after = old.node["properties"], new.node["properties"]
            kept = [(name, pair.renames.get(name, name)) for name in before if pair.renames.get(name, name) in after]
            places += [(f"{new.name}.{name}", before[was], after[name], at / "properties" / name) for was, name in kept]
        for subject, was, now, here in places:
            for keyword, (rule, phrase) in MEANINGS.items():
                if was.get(keyword) != now.get(keyword):
                    added = keyword in MATCHING and keyword not in was
                    text = phrase.format(now=told(now.get(keyword)), was=told(was.get(keyword)))
                    draft = Draft(
                        "matching-added" if added else rule, subject, text, here / keyword if keyword in now else here
                    )
                    pair.drafts.append(draft)

    def _unions(self, pair: Pair) -> None:
        old, new = pair.old, pair.new
        names = [str(component.node["discriminator"]["propertyName"]) for component in (old, new) if component.is_union]
        tag = names[-1]
        at = at_component(new)
        olds, news = self.variants(self.old, old, names[0]), self.variants(self.new, new, tag)
        if olds is None or news is None:
            pair.drafts.append(Draft("type-changed", new.name, f"is {a_thing(new)}, was {a_thing(old)}", at))
            return
        if names[0] != tag:
            old_way, new_way = (told_apart_by(one, name) for one, name in ((old, names[0]), (new, tag)))
            text = f"is told apart by {new_way}, was by {old_way}"
            pair.drafts.append(Draft("tag-changed", new.name, text, at / "discriminator"))
            pair.inner += [(olds[value], news[value], "") for value in olds if value in news]
            return
        twins = {value: value for value in olds if value in news}
        without_tag = {news[value].name: value for value in news if is_untagged(value)}
        twins |= {
            value: without_tag[olds[value].name]
            for value in olds
            if value not in twins and is_untagged(value) and olds[value].name in without_tag
        }
        taken = {*twins.values()}
        new_values = [value for value in news if value not in taken]
        by_name = Candidates((news[value].name, value) for value in new_values)
        by_shape = Candidates((self.outline(self.new, news[value], tag), value) for value in new_values)
        unsure = ""
        for old_value in [value for value in olds if value not in twins]:
            variant, shape = olds[old_value], self.outline(self.old, olds[old_value], tag)
            named = [value for value in by_name.of(variant.name) if self.alike(variant, news[value], tag)]
            matches = named or [
                value
                for value in by_shape.of(shape)
                if similar(value, old_value) and self.alike(variant, news[value], tag)
            ]
            if len(matches) == 1 and matches[0] not in taken:
                twins[old_value] = matches[0]
                taken.add(matches[0])
                text = f"takes {show(matches[0])} where it took {show(old_value)}"
                pair.drafts.append(Draft("variant-renamed", new.name, text, self.variant(new, matches[0])))
            elif by_shape.too_many(shape):
                unsure = PERHAPS_RENAMED
        removed = [value for value in olds if value not in twins]
        added = [value for value in new_values if value not in taken]
        if removed:
            text = f"no longer takes {variant_words(removed, tag)}{unsure}"
            pair.drafts.append(Draft("variant-removed", new.name, text, self.variant(old, removed[0]), True))
        if added:
            text = f"takes {variant_words(added, tag)} too"
            pair.drafts.append(Draft("variant-added", new.name, text, self.variant(new, added[0])))
        pair.inner += [
            (olds[old_value], news[value], "" if is_untagged(value) else tag) for old_value, value in twins.items()
        ]

    def variants(self, spec_set: SpecSet, component: Component, tag: str) -> dict[str, Component] | None:
        """Return the variants by tag; None if the tag can be anything.

        The one without a tag has the tag "". Where there are several, each has its name in parentheses.
        """
        if component.is_union:
            refs = component.node["discriminator"]["mapping"]
            members = {value: spec_set.target(component.document, ref) for value, ref in refs.items()}
            objects = [member for member in spec_set.untagged(component) if member.is_object]
            members.update((f"({member.name})" if len(objects) > 1 else "", member) for member in objects)
            return members
        if not component.is_object:
            return None
        if tag not in component.node["properties"]:
            return {"": component}
        value = self.shape(spec_set, component).values[(tag,)].keywords
        return {str(literal): component for literal in [*as_list(value.get("const")), *value.get("enum", ())]} or None

    def variant(self, component: Component, value: str) -> At:
        """Return the place of a variant."""
        at = at_component(component)
        if component.is_union and is_untagged(value):
            return at / "x-untagged"
        return at / "discriminator" / "mapping" / value if component.is_union else at

    def _facts(self, pair: Pair, tag: str) -> None:
        news = self.shape(self.new, pair.new)
        added: set[str] = set()
        removed: set[str] = set()
        if pair.old.is_object and pair.new.is_object:
            pair.renames = self._renames(pair)
            added, removed = self._properties(pair)
        olds = shape_of(self.old, pair.old, pair.renames) if pair.renames else self.shape(self.old, pair.old)
        comparison = Verdicts(self.old, self.new, pair, olds, news)
        changed = comparison.types(added | removed | {tag})
        hidden = {(name,) for name in added | removed} | changed
        for path in olds.values.keys() & news.values.keys():
            if not below(path, hidden):
                comparison.notes(path, olds.values[path], news.values[path], known=path != (tag,))
        for key in dict.fromkeys([*news.facts, *olds.facts]):
            guards, path, keyword, detail = key
            reported = keyword == "required" and not path and not guards and detail in added | removed
            typed = keyword == "type" and not guards and path in olds.values and path in news.values
            if not reported and not typed and not below(path, hidden) and (path, keyword) != ((tag,), "enum"):
                comparison.fact(key)
        for key in dict.fromkeys([*news.advice, *olds.advice]):
            if not below(key[1], hidden):
                comparison.advice(key)
        for path in olds.targets.keys() & news.targets.keys():
            if not below(path, hidden):
                pair.inner.append((olds.targets[path], news.targets[path], ""))

    def _properties(self, pair: Pair) -> tuple[set[str], set[str]]:
        """Report the properties that were added and removed; return their names."""
        old, new, renames = pair.old, pair.new, pair.renames
        before, after = old.node["properties"], new.node["properties"]
        closed = "additionalProperties" not in old.node
        new_names = {*renames.values()}
        added = [name for name in after if name not in before and name not in new_names]
        removed = [name for name in before if name not in after and name not in renames]
        for name in added:
            at = at_component(new) / "properties" / name
            required = name in new.node.get("required", ())
            rule = "required-property-added" if required else "property-added"
            text = "is new and required" if required else "is new"
            effect = None if closed else Effect.TIGHTER  # any value was valid there
            pair.drafts.append(Draft(rule, f"{new.name}.{name}", text, at, effect=effect))
        for name in removed:
            at = at_component(old) / "properties" / name
            text = IS_GONE + (PERHAPS_RENAMED if name in pair.unsure else "")
            pair.drafts.append(Draft("property-removed", f"{new.name}.{name}", text, at, True))
        for old_name, name in renames.items():
            attributes = {attribute(old, old_name), attribute(new, name)}
            still_parsed = old_name in after[name].get("x-also", ()) and len(attributes) == 1
            text = f"was called {old_name}" + ("; the old name still parses" if still_parsed else "")
            rule = "property-respelt" if still_parsed else "property-renamed"
            at = at_component(new) / "properties" / name
            pair.drafts.append(Draft(rule, f"{new.name}.{name}", text, at))
        kept_before = [renames.get(name, name) for name in before if renames.get(name, name) in after]
        kept = {*kept_before}
        kept_after = [name for name in after if name in kept]
        if kept_before != kept_after:
            text = f"writes its keys in the order {', '.join(kept_after)}"
            pair.drafts.append(Draft("key-order-changed", new.name, text, at_component(new) / "properties"))
        opened = "additionalProperties" in new.node
        if opened is closed:
            rule = "unknown-fields-allowed" if opened else "unknown-fields-refused"
            text = f"{'may' if opened else 'can no longer'} have fields that are not documented"
            at = at_component(new) / "additionalProperties" if opened else at_component(new)
            pair.drafts.append(Draft(rule, new.name, text, at))
        return set(added), set(removed)

    def _texts(self, pair: Pair) -> None:
        before, after = texts(pair.old, pair.renames), texts(pair.new, {})
        for path in before.keys() & after.keys():
            (old, _), (new, at) = before[path], after[path]
            keys = {*old, *new} - {"x-errors", "x-rule"} - ({"x-deprecated", "x-source"} - (old.keys() & new.keys()))
            pair.documented |= any(old.get(key) != new.get(key) for key in keys)
            errors = [part.get("x-errors", {}) for part in (old, new)]
            for rule in dict.fromkeys([*errors[1], *errors[0]]):
                was, now = (messages.get(rule) for messages in errors)
                if was != now:
                    text = f"has the provider's text {error_words(now)} for {rule}, was {error_words(was)}"
                    pair.drafts.append(Draft("error-text-changed", pair.new.name, text, at / "x-errors"))

    def _reading(self) -> None:
        """Report how whole specs read what is not plain."""
        olds = {document.name: document for document in self.old.documents}
        for document in self.new.documents:
            if document.name in olds:
                was, now = (one.data["info"].get("x-reads", {}) for one in (olds[document.name], document))
                kinds = tuple(
                    sorted(
                        kind
                        for kind, component in by_kind(self.new).items()
                        if component.document is document and self._after[place(component)] & {Way.SENT, Way.UNUSED}
                    )
                )
                for rule, text in reading(was, now):
                    location = Location(document.file, document.line(("info", "x-reads")))
                    breaking = breaks(RULES[rule].effect, {Way.SENT})
                    subject = str(document.data["info"]["x-entry"])
                    change = Change(document.stem, rule, breaking, (subject,), text, location, kinds, ("sent",))
                    self.changes.append((change, None))

    def _documentation(self) -> None:
        for document in self.new.documents:
            lines = {
                pair.new.name: at_component(pair.new).line
                for pair in self.pairs.values()
                if pair.documented and pair.new.document is document
            }
            before = next((other.data for other in self.old.documents if other.name == document.name), {})
            for key in ("info", "x-sources"):
                was, now = before.get(key, {}), document.data.get(key, {})
                if any(was[name] != now[name] for name in was.keys() & now.keys() - {"x-entry", "version"}):
                    lines[key] = document.line((key,))
            if lines:
                names = tuple(sorted(lines, key=lambda name: lines[name]))
                text = "changed in descriptions, sources, examples or defaults"
                location = Location(document.file, lines[names[0]])
                self.changes.append(
                    (Change(document.stem, "documentation-changed", False, names, text, location), None)
                )

    # Renames

    def _renames(self, pair: Pair) -> dict[str, str]:
        """Return the properties that kept their shape but changed their name, and mark those that may have."""
        old, new = pair.old, pair.new
        before, after = old.node["properties"], new.node["properties"]
        removed = [name for name in before if name not in after]
        added = [name for name in after if name not in before]
        if not removed or not added:
            return {}
        olds, news = self.shape(self.old, old), self.shape(self.new, new)
        called = Candidates((was, name) for name in added for was in after[name].get("x-also", ()))
        described = Candidates((after[name].get("description"), name) for name in added)
        shaped = Candidates((news.outline(name), name) for name in added)
        renames: dict[str, str] = {}
        free = set(added)
        for name in removed:
            outline = olds.outline(name)
            about = before[name].get("description")
            found = dict.fromkeys([*called.of(name), *(described.of(about) if about else ()), *shaped.of(outline)])
            scores = {
                other: self._likeness(olds, name, news, other)
                for other in found
                if other in free and self._alike_property(olds, name, news, other)
            }
            highest = max(scores.values(), default=0)
            winners = [other for other, score in scores.items() if score == highest]
            if highest and len(winners) == 1:
                renames[name] = winners[0]
                free.remove(winners[0])
            elif shaped.too_many(outline):
                pair.unsure.add(name)
        return renames

    def _likeness(self, olds: FieldShape, name: str, news: FieldShape, other: str) -> float:
        """Return a score for two names being those of the same property; 0 if nothing suggests it."""
        old, new = olds.component.node["properties"], news.component.node["properties"]
        if name in new[other].get("x-also", ()):
            return 3
        description = old[name].get("description")
        if description and description == new[other].get("description"):
            return 2
        if similar(name, other):
            return 1 + SequenceMatcher(None, name, other).ratio() / 2
        facts, inner = olds.properties[name]
        telling = len(facts) > 1 or inner
        return 0.5 if telling and olds.neighbours[name] == news.neighbours[other] else 0

    def _alike_property(self, olds: FieldShape, name: str, news: FieldShape, other: str) -> bool:
        inner, others = olds.properties[name][1], news.properties[other][1]
        return olds.outline(name) == news.outline(other) and all(
            self.alike(inner[path], others[path]) for path in inner
        )

    def alike(self, old: Component, new: Component, tag: str = "") -> bool:
        """Return True if two components have the same rules, except for the value of their `tag`."""
        waiting, seen = [(old, new, tag)], set[tuple[ComponentKey, ComponentKey]]()
        while waiting:
            old, new, tag = waiting.pop()
            both = (place(old), place(new))
            if both in seen or (both[0] == both[1] and seen):
                continue
            seen.add(both)
            if self.outline(self.old, old, tag) != self.outline(self.new, new, tag):
                return False
            inner, others = self._inside(self.old, old), self._inside(self.new, new)
            waiting += [(part, others[key], "") for key, part in inner.items()]
        return True

    def _inside(self, spec_set: SpecSet, component: Component) -> dict[Any, Component]:
        """Return the components that have to be alike for a component to be so."""
        if not component.is_union:
            return {**self.shape(spec_set, component).targets}
        return {**(self.variants(spec_set, component, str(component.node["discriminator"]["propertyName"])) or {})}

    def outline(self, spec_set: SpecSet, component: Component, tag: str = "") -> Hashable:
        """Return what is the same for two components that are alike, without what they refer to."""
        key = (id(spec_set), place(component), tag)
        if key not in self._outlines:
            own: Hashable = ()
            if not component.is_union:
                shape = self.shape(spec_set, component)
                rules = {key: facts for key, facts in shape.facts.items() if (key[1], key[2]) != ((tag,), "enum")}
                own = (
                    component.is_object,
                    frozenset((key, frozenset(fact.value for fact in facts)) for key, facts in rules.items()),
                    frozenset(path for path in shape.values if len(path) == 1),
                )
            self._outlines[key] = (own, frozenset(self._inside(spec_set, component)))
        return self._outlines[key]


def by_kind(spec_set: SpecSet) -> dict[str, Component]:
    """Return the components by payload kind."""
    return {
        component.node["x-kind"]: component for component in spec_set.components.values() if "x-kind" in component.node
    }


def directions(spec_set: SpecSet) -> dict[ComponentKey, set[Way]]:
    """Return for every component whether users send or receive it, or both."""
    ways: dict[ComponentKey, set[Way]] = defaultdict(set)
    for document in spec_set.documents:
        for section, way, opposite in (("paths", Way.SENT, Way.ANSWERED), ("webhooks", Way.CALLED, Way.SENT)):
            for item in (document.data.get(section) or {}).values():
                for operation in item.values() if isinstance(item, dict) else ():
                    if isinstance(operation, dict):
                        for key in ("requestBody", "parameters"):
                            _mark(spec_set, At(document, ()), operation.get(key), way, ways)
                        _mark(spec_set, At(document, ()), operation.get("responses"), opposite, ways)
    for at in spec_set.components:
        ways[at] = ways[at] or {Way.UNUSED}
    return ways


def _mark(spec_set: SpecSet, at: At, node: Any, way: Way, ways: dict[ComponentKey, set[Way]]) -> None:
    waiting = [(at.document, node)]
    while waiting:
        document, node = waiting.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and COMPONENTS in ref:
                target = spec_set.target(document, ref)
                if way not in ways[place(target)]:
                    ways[place(target)].add(way)
                    waiting.append((target.document, target.node))
            waiting += [(document, part) for part in node.values()]
        elif isinstance(node, list):
            waiting += [(document, part) for part in node]
